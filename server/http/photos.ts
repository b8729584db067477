/** Photos into a day and out of it again. */
import { Router } from "express";
import type { Request, RequestHandler, Response } from "express";
import express from "express";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { MOST_PHOTO_BYTES, PHOTO_TYPE } from "../../shared/protocol/photos.ts";
import type { PhotoAnswer, PhotoFault } from "../../shared/protocol/photos.ts";
import { roles } from "../../shared/protocol/role.ts";
import type { AccessStore } from "../access/accessStore.ts";
import type { DayHost } from "../days/dayHost.ts";
import { readPhoto } from "../photos/readPhoto.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { inTurn } from "../inTurn.ts";
import { photoCounts } from "./photoLimits.ts";
import type { PhotoSender } from "./photoLimits.ts";
import { refuse } from "./refusal.ts";
import { whoAsks } from "./whoAsks.ts";

/** A photo that is opened on its own may load and run nothing. */
export const PHOTO_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** By what is wrong with a photo. */
export const photoStatus: Record<PhotoFault, number> = {
  photoType: 415,
  photoHeic: 415,
  photoBroken: 422,
  photoPixels: 422,
  photoTooLarge: 413,
  photosPerPerson: 409,
  photosOfDay: 409,
  photosBusy: 503,
};

/** The routes under `/api/days/CODE/photos`. */
export function photoRoutes({ access, photos, photoLimits }: HttpParts): Router {
  const routes = Router();
  const counts = photoCounts(photoLimits);
  // A photo takes a core and the memory of all its pixels.
  const oneByOne = inTurn();
  const readBody = express.raw({ type: PHOTO_TYPE, limit: MOST_PHOTO_BYTES, inflate: false });
  let arriving = 0;

  routes.post("/", async (request, response) => {
    const host = dayOf(request);
    const sender = await senderOf(request, host, access);
    if (!sender) return refuse(response, 401, { code: "signedOut" });
    const { phase } = host.state;
    if (phase === "closed") return refuse(response, 409, { code: "dayClosed" });
    if (phase === "adopted") return refuse(response, 409, { code: "dayAdopted" });
    if (!(await counts.withinRate(sender))) return refuse(response, 429, { code: "tooFast" });
    if (photos.count(host.id) >= photoLimits.perDay) return refuse(response, 409, { code: "photosOfDay" });
    if (arriving >= photoLimits.atOnce) {
      response.set("Retry-After", "3");
      return refuse(response, photoStatus.photosBusy, { code: "photosBusy" });
    }
    arriving += 1;
    try {
      const fault = await arrived(readBody, request, response, photoLimits.arriveMs);
      if (fault) return refuse(response, photoStatus[fault], { code: fault });
      const read = await oneByOne(() => readPhoto(request.body as Buffer));
      if (!read.ok) return refuse(response, photoStatus[read.fault], { code: read.fault });
      if (!counts.hasRoom(sender, read.photo))
        return refuse(response, photoStatus.photosPerPerson, { code: "photosPerPerson" });
      const photoId = photos.keep(host.id, read.photo);
      const { width, height } = read.photo;
      response.json({ photoId, width, height } as PhotoAnswer);
    } finally {
      arriving -= 1;
    }
  });

  routes.get("/:id", async (request, response) => {
    const host = dayOf(request);
    if (!(await seesTheDay(request, host, access))) return refuse(response, 401, { code: "signedOut" });
    const { id } = request.params;
    const photo = /^[A-Za-z0-9_-]{43}$/.test(id) ? photos.find(host.id, id) : undefined;
    if (!photo) return refuse(response, 404, { code: "notFound" });
    // What is behind a digest never changes; it is for who may see it only.
    response.set({
      "Cache-Control": "private, max-age=31536000, immutable",
      "Content-Security-Policy": PHOTO_POLICY,
      "Content-Disposition": "inline",
    });
    response.type(photo.type).send(photo.content);
  });

  return routes;
}

/** Reads the body; says what is wrong with it instead of failing. */
export function arrived(
  readBody: RequestHandler,
  request: Request,
  response: Response,
  mostMs: number,
): Promise<PhotoFault | undefined> {
  return new Promise((resolve) => {
    const tooLong = setTimeout(() => {
      resolve("photoBroken");
      request.destroy();
    }, mostMs);
    readBody(request, response, (error?: unknown) => {
      clearTimeout(tooLong);
      if ((error as { status?: number } | undefined)?.status === 413) resolve("photoTooLarge");
      else if (error !== undefined) resolve("photoBroken");
      else resolve(Buffer.isBuffer(request.body) && request.body.length > 0 ? undefined : "photoType");
    });
  });
}

/** Who may bring photos: whoever takes part in the day or leads it. A screen in the hall only shows. */
async function senderOf(
  request: Request,
  host: DayHost,
  access: AccessStore,
): Promise<PhotoSender | undefined> {
  for (const role of ["programmeTeam", "moderator", "facilitator"] as const) {
    const id = await whoAsks(request, host, role, access);
    if (id !== undefined) return { day: host.id, kind: "organiser", id };
  }
  const id = await participantOf(request, host, access);
  return id === undefined ? undefined : { day: host.id, kind: "participant", id };
}

async function seesTheDay(request: Request, host: DayHost, access: AccessStore): Promise<boolean> {
  for (const role of roles) {
    if (role !== "participant" && (await whoAsks(request, host, role, access)) !== undefined) return true;
  }
  return (await participantOf(request, host, access)) !== undefined;
}

async function participantOf(
  request: Request,
  host: DayHost,
  access: AccessStore,
): Promise<ParticipantId | undefined> {
  const id = (await whoAsks(request, host, "participant", access)) as ParticipantId | undefined;
  // A right of access from before a restored backup joins anew, as a socket does.
  return id !== undefined && Object.hasOwn(host.state.participants, id) ? id : undefined;
}
