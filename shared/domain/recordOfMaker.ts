/** The small pieces of the record: moments, typed words, and who brought something forward. */
import type { RegionId } from "./ids.ts";
import { instantText } from "./instant.ts";
import type { Naming } from "./setup.ts";
import { typedWords } from "./text.ts";

/** What of its maker is written down: as the day's naming says, and a name only when names were asked for. */
export interface NamingAsked {
  readonly naming: Naming;
  readonly names: boolean;
}

interface Made {
  readonly name?: string | undefined;
  readonly organisation?: string | undefined;
  readonly regions?: readonly RegionId[] | undefined;
  readonly entered?: true | undefined;
}

/** Who brought something forward, as far as the record says. Source: consent.md "Anonymity". */
export function makerOf({ name, organisation, regions, entered }: Made, { naming, names }: NamingAsked) {
  return {
    regions: [...(regions ?? [])],
    ...(naming !== "region" && organisation !== undefined ? { organisation } : {}),
    ...(naming === "person" && names && name !== undefined ? { name: typedWords(name) } : {}),
    ...(entered ? { entered } : {}),
  };
}

/** The moment as text under this key; nothing where there was none. */
export function optional<K extends string>(key: K, utcMs: number | undefined): { [key in K]?: string } {
  return (utcMs === undefined ? {} : { [key]: instantText(utcMs) }) as { [key in K]?: string };
}

/** What a person typed under this key, null where it was erased; nothing where nothing was typed. */
export function typed<K extends string>(key: K, text: string | undefined): { [key in K]?: string | null } {
  return (text === undefined ? {} : { [key]: typedWords(text) }) as { [key in K]?: string | null };
}
