/** Which photos a file needs, as they are kept. */
import { recordOf } from "../../shared/domain/record.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { photosIn } from "../photos/recordPhotos.ts";
import type { KeptPhoto } from "../photos/photoTable.ts";
import type { ExportWish } from "./exportTask.ts";

/** By id the bytes of the photos that go in; one that is not there is left out. */
export function photosFor(
  state: DayState,
  { of, format, photos = [] }: ExportWish,
  find: (id: string) => KeptPhoto | undefined,
): ReadonlyMap<string, Uint8Array> {
  const hasPictures = ["html", "pdf", "odt"].includes(format);
  if (!hasPictures || (of !== "record" && of !== "atmosphere")) return new Map();
  // What is hidden is not in the record, so it is not handed over either.
  const told = photosIn(
    recordOf(state, { head: { revision: 0, hash: "" }, generatedAt: 0, names: false }) ?? {},
  );
  const wanted = of === "record" ? [...told] : photos.filter((id) => told.has(id));
  return new Map(
    wanted.flatMap((id) => {
      const photo = find(id);
      return photo ? [[id, new Uint8Array(photo.content)] as const] : [];
    }),
  );
}
