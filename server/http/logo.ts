/**
 * The logo of a day: in by its programme team, as a photo is (readPhoto.ts), and out to everyone, because it stands on
 * the form with which people come in and on the public pages.
 */
import express, { Router } from "express";
import type { Request } from "express";
import type { Logo } from "../../shared/domain/setup.ts";
import { LOGO_SIDE, MOST_PHOTO_BYTES, PHOTO_TYPE } from "../../shared/protocol/photos.ts";
import type { PhotoAnswer } from "../../shared/protocol/photos.ts";
import type { DayHost } from "../days/dayHost.ts";
import type { PhotoTable } from "../photos/photoTable.ts";
import { readPhoto } from "../photos/readPhoto.ts";
import { programmeTeamOnly } from "./links.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { inTurn } from "../inTurn.ts";
import { photoCounts } from "./photoLimits.ts";
import { arrived, PHOTO_POLICY, photoStatus } from "./photos.ts";
import { plainPage } from "./plainPage.ts";
import { refuse } from "./refusal.ts";
import { whoAsks } from "./whoAsks.ts";

/** The route `POST /logo` under `/api/days/CODE`: the file as it is. It becomes the logo by the command `setLogo`. */
export function logoUpload({ access, photos, photoLimits }: HttpParts): Router {
  const routes = Router();
  const counts = photoCounts(photoLimits);
  const oneByOne = inTurn();
  const readBody = express.raw({ type: PHOTO_TYPE, limit: MOST_PHOTO_BYTES, inflate: false });
  routes.post("/", programmeTeamOnly(access), async (request, response) => {
    const host = dayOf(request);
    const id = (await whoAsks(request, host, "programmeTeam", access)) ?? "";
    const sender = { day: host.id, kind: "organiser" as const, id };
    if (!(await counts.withinRate(sender))) return refuse(response, 429, { code: "tooFast" });
    if (photos.count(host.id) >= photoLimits.perDay) return refuse(response, 409, { code: "photosOfDay" });
    const fault = await arrived(readBody, request, response, photoLimits.arriveMs);
    if (fault) return refuse(response, photoStatus[fault], { code: fault });
    const read = await oneByOne(() => readPhoto(request.body as Buffer, LOGO_SIDE));
    if (!read.ok) return refuse(response, photoStatus[read.fault], { code: read.fault });
    const photoId = photos.keep(host.id, read.photo);
    const { width, height } = read.photo;
    response.json({ photoId, width, height } as PhotoAnswer);
  });
  return routes;
}

/** The page address `/d/CODE/logo/ID`: only what the day shows as its logo now, of all that was ever sent. */
export function logoPages({ hosts, photos }: Pick<HttpParts, "hosts" | "photos">): Router {
  const routes = Router();
  routes.get("/d/:code/logo/:id", async (request: Request<{ code: string; id: string }>, response) => {
    const host = await hosts.byCode(request.params.code);
    const logo = host?.state.setup?.logo;
    const photo =
      host && logo?.photoId === request.params.id ? photos.find(host.id, logo.photoId) : undefined;
    if (!photo) return void response.status(404).type("html").send(plainPage("notFound"));
    response.set({
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": PHOTO_POLICY,
    });
    response.type(photo.type).send(photo.content);
  });
  return routes;
}

/** The logo for a page that may load nothing: the picture itself. */
export function logoInside(
  { id, state }: Pick<DayHost, "id" | "state">,
  photos: PhotoTable,
): (Logo & { readonly src: string }) | undefined {
  const logo = state.setup?.logo;
  const photo = logo && photos.find(id, logo.photoId);
  return photo && { ...logo, src: `data:${photo.type};base64,${photo.content.toString("base64")}` };
}
