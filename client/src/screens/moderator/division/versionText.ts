/**
 * The text of a version that the map speaks: how many RSVs there are, and a line for every province where something is
 * different from the opening bid. The moderator edits it before it is put to the hall. In Dutch: it is the text of the
 * day and no word of the screen.
 */
import { changesNl } from "../../../../../shared/division/changesNl.ts";
import { listOf } from "../../../../../shared/division/changeWords.ts";
import { compareDivisions } from "../../../../../shared/division/compare.ts";
import type { DivisionChange } from "../../../../../shared/division/compare.ts";
import type { MapFacts } from "../../../../../shared/division/mapFacts.ts";
import type { Rsv } from "../../../../../shared/division/rsv.ts";
import type { RegionId } from "../../../../../shared/domain/ids.ts";
import type { ProposalText } from "../../../../../shared/domain/setup.ts";

interface Named {
  readonly id: RegionId;
  readonly name: string;
}

/** What a division comes to in lines; `bid` is where it started from. */
export function divisionLines(
  bid: readonly Rsv[],
  rsvs: readonly Rsv[],
  regions: readonly Named[],
  facts: MapFacts,
): string[] {
  const { changes } = compareDivisions(bid, rsvs);
  if (changes.length === 0) return ["Elke provincie is één RSV."];
  const homes = new Map([...rsvs, ...bid].map(({ id, home }) => [id, home]));
  const perRegion = regions.flatMap(({ id, name }) => {
    const own = changes.filter((change) => homes.get(rsvOf(change)) === id);
    return own.length === 0 ? [] : [`${name}: ${own.map((change) => changesNl(change, facts)).join(" ")}`];
  });
  const loose = changes.filter((change) => !regions.some(({ id }) => homes.get(rsvOf(change)) === id));
  const same = regions.filter(({ id }) => {
    const own = bid.find(({ home }) => home === id)?.municipalities.join();
    return own !== undefined && rsvs.some(({ municipalities }) => municipalities.join() === own);
  });
  const named = listOf(
    same.map(({ name }) => name),
    "en",
  );
  return [
    rsvs.length === 1 ? "Er is 1 RSV." : `Er zijn ${rsvs.length} RSV's.`,
    ...perRegion,
    ...loose.map((change) => changesNl(change, facts)),
    ...(same.length === 0 ? [] : [`${named} ${same.length === 1 ? "blijft" : "blijven elk"} één RSV.`]),
  ];
}

/**
 * The newest text with what the map said of the division before (`was`) replaced by what it says now (`is`); what
 * people wrote stays. Where nothing of it is left, the new lines come first.
 */
export function textWith(text: ProposalText, was: readonly string[], is: readonly string[]): string[] {
  const at = text.lines.findIndex((line) => was.includes(line));
  const before = text.lines.slice(0, Math.max(at, 0));
  const after = text.lines.slice(Math.max(at, 0)).filter((line) => !was.includes(line));
  return [...before, ...is, ...after.filter((line) => !is.includes(line))];
}

const words = [
  "nul",
  "één",
  "twee",
  "drie",
  "vier",
  "vijf",
  "zes",
  "zeven",
  "acht",
  "negen",
  "tien",
  "elf",
  "twaalf",
];

/** What the proposal is called with this division, unless people gave it a name of their own. */
export function titleWith(title: string, bid: readonly Rsv[], rsvs: readonly Rsv[]): string {
  const ours = title === BID_TITLE || /^Nederland in \d+ RSV's?$/.test(title);
  if (!ours) return title;
  if (compareDivisions(bid, rsvs).changes.length === 0) return BID_TITLE;
  return rsvs.length === 1 ? "Nederland in 1 RSV" : `Nederland in ${rsvs.length} RSV's`;
}

/** The template's title, true while nothing is different from the opening bid. */
const BID_TITLE = "Elke provincie is een RSV";

/** The opening sentence with the number of RSVs of now, where it named that of before. */
export function introWith(intro: string, was: number, is: number): string {
  const old = [words[was], String(was)].filter(Boolean).join("|");
  return intro.replace(new RegExp(`(?<![\\p{L}\\d])(?:${old})(?![\\p{L}\\d])`, "u"), words[is] ?? String(is));
}

/** The RSV that a change is told of. */
function rsvOf(change: DivisionChange): Rsv["id"] {
  switch (change.kind) {
    case "split":
    case "formed":
    case "gone":
      return change.rsv.id;
    case "merged":
      return change.into.id;
    case "renamed":
      return change.id;
    case "moved":
      return (change.to ?? change.from)!.id;
    case "joined":
      return change.to.id;
    case "left":
      return change.from.id;
  }
}
