/** The programme team's files on their way to the day. No answer is `noAnswer`; what is wrong with a file is a list. */
import { UPLOAD_TYPE, uploadRefused } from "../../../../../shared/protocol/http.ts";
import type { FileFault, HttpRefusal } from "../../../../../shared/protocol/http.ts";

export type Uploaded =
  | { readonly done: true }
  | {
      readonly done: false;
      readonly refusal?: HttpRefusal;
      readonly faults?: readonly FileFault[];
      readonly tooLarge?: true;
      /** A file was changed or taken away after it was chosen. */
      readonly unreadable?: true;
    };

const WAIT_MS = 60_000;

/** What is told of a file that was not sent because it could not be read. */
export function notRead(why: "tooLarge" | "unreadable"): Uploaded {
  return { done: false, [why]: true };
}

/** Two CSV files of another year's municipalities. */
export function sendMunicipalities(
  code: string,
  files: { commandId: string; municipalities: string; neighbours: string },
): Promise<Uploaded> {
  return post(code, "municipalities", files);
}

/** A file with borders and whom it is from. */
export function sendGeometry(
  code: string,
  files: { commandId: string; attribution: string; file: string },
): Promise<Uploaded> {
  return post(code, "geometry", files);
}

/** Hexagons alone again. */
export function removeGeometry(code: string, commandId: string): Promise<Uploaded> {
  return post(code, "geometry/remove", { commandId }, "application/json");
}

async function post(code: string, path: string, body: object, type = UPLOAD_TYPE): Promise<Uploaded> {
  try {
    const response = await fetch(`/api/days/${encodeURIComponent(code)}/${path}`, {
      method: "POST",
      headers: { "content-type": type },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(WAIT_MS),
    });
    if (response.ok) return { done: true };
    if (response.status === 413) return { done: false, tooLarge: true };
    const refused = uploadRefused.safeParse(await response.json());
    if (!refused.success) return { done: false };
    const { refusal, faults } = refused.data;
    return { done: false, refusal, ...(faults ? { faults } : {}) };
  } catch {
    return { done: false };
  }
}
