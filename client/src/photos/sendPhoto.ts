/** Photos on their way to the day, with how far they are; and where they are to be had again. */
import { httpRefusal } from "../../../shared/protocol/http.ts";
import type { HttpRefusal } from "../../../shared/protocol/http.ts";
import { MOST_PHOTO_BYTES, PHOTO_TYPE, photoAnswer } from "../../../shared/protocol/photos.ts";
import type { PhotoAnswer } from "../../../shared/protocol/photos.ts";
import type { PhotoId } from "../../../shared/domain/ids.ts";
import { shrunk } from "./shrink.ts";

/** A photo that came in; why it did not, or null where nothing was heard. */
export type PhotoSent =
  | { readonly ok: true; readonly photo: PhotoAnswer }
  | { readonly ok: false; readonly refusal: HttpRefusal | null };

export interface SendPhoto {
  /** `ondone` hears from 0 to 1 how much of the file has left; `signal` stops it. Never rejects. */
  (code: string, file: Blob, ondone: (share: number) => void, signal: AbortSignal): Promise<PhotoSent>;
}

/** A phone on a slow network needs a while for a photo. */
const WAIT_MS = 120_000;

/** Makes the photo smaller and sends it; the same photo again gets the same id. */
export const sendPhoto = sendTo("photos");

/** The same for the day's logo, which is kept smaller. */
export const sendLogo = sendTo("logo");

function sendTo(place: "photos" | "logo"): SendPhoto {
  return async (code, file, ondone, signal) => {
    const body = await shrunk(file);
    if (body.size > MOST_PHOTO_BYTES) return { ok: false, refusal: { code: "photoTooLarge" } };
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      const unheard = () => resolve({ ok: false, refusal: null });
      request.open("POST", `/api/days/${encodeURIComponent(code)}/${place}`);
      request.setRequestHeader("content-type", PHOTO_TYPE);
      request.timeout = WAIT_MS;
      request.upload.onprogress = ({ loaded, total }) => ondone(total > 0 ? loaded / total : 0);
      request.onload = () => resolve(answerOf(request.status, request.responseText));
      request.onerror = request.ontimeout = request.onabort = unheard;
      signal.addEventListener("abort", () => request.abort(), { once: true });
      if (signal.aborted) unheard();
      else request.send(body);
    });
  };
}

/** The address of a photo of a day; for who is in the day. */
export function photoAddress(code: string, photo: PhotoId): string {
  return `/api/days/${encodeURIComponent(code)}/photos/${encodeURIComponent(photo)}`;
}

function answerOf(status: number, text: string): PhotoSent {
  try {
    const body: unknown = JSON.parse(text);
    if (status === 200) return { ok: true, photo: photoAnswer.parse(body) };
    return { ok: false, refusal: httpRefusal.parse(body).refusal };
  } catch {
    return { ok: false, refusal: null };
  }
}
