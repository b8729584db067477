/** How RSVs and provinces are written in what leaves the app. */
import { letterOf } from "../map/fills.ts";
import { provinces } from "../templates/provinces.ts";

const provinceNames = new Map<string, string>(provinces.map(({ id, name }) => [id, name]));

/** The letter that stands for an RSV on the map, by its number. */
export function rsvLetter({ n }: { readonly n: number }): string {
  return letterOf(n - 1);
}

/** The name of a province by its id; an id that is not known is its own name. */
export function provinceName(id: string): string {
  return provinceNames.get(id) ?? id;
}
