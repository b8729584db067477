/** The photos that a record names, small enough to go along in the file itself. */
import sharp from "sharp";
import type { KeptPhoto } from "./photoTable.ts";
import "./readPhoto.ts";

/** Longest side in pixels: sharp on paper, and some hundred kilobytes at most. */
const SIDE = 1_000;

/** By id the photo as a data URI, for every field `photo` or `photos` of the record; one that is not there is left out. */
export async function recordPhotos(
  record: object,
  find: (id: string) => KeptPhoto | undefined,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const id of photosIn(record)) {
    const photo = find(id);
    if (photo) found.set(id, await dataUri(photo));
  }
  return found;
}

/** The ids of every photo that a record names. */
export function photosIn(value: unknown, ids = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) photosIn(each, ids);
  else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (key === "photo" && typeof each === "string") ids.add(each);
      else if (key === "photos" && Array.isArray(each))
        for (const id of each) if (typeof id === "string") ids.add(id);
      photosIn(each, ids);
    }
  }
  return ids;
}

async function dataUri({ content }: KeptPhoto): Promise<string> {
  const small = await sharp(content)
    .resize({ width: SIDE, height: SIDE, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 74 })
    .toBuffer();
  return `data:image/jpeg;base64,${small.toString("base64")}`;
}
