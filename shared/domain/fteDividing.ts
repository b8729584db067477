/**
 * Dividing the fte: remarks, areas with a kwartiermaker, versions that never change, and the one that everyone may
 * know. A version keeps to the frames, whatever was tried before. Source: day-2023.md "Kaders"; issue "Before and after".
 */
import { afterMaximum } from "./afterState.ts";
import type { FteVersion } from "./afterState.ts";
import { fteLimitsOf, fteTotals, inThousandths } from "../division/frames/fteLimits.ts";
import type { FteTotals } from "../division/frames/fteLimits.ts";
import { isNamed, MOST_FTE } from "./divisionFrames.ts";
import type { FteArea } from "./divisionState.ts";
import type { AreaId, RsvId } from "./ids.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const fteDeciders = {
  setFteArea: (state, { id, name, fte, seen }, { actor }) => {
    const { fteAreas } = state.division;
    const known = entry(fteAreas, id);
    if (!state.setup?.division) return refuse("noDivision");
    if (!known && isNamed(state, id as string as RsvId)) return refuse("idTaken");
    if (name === "") return refuse("nameEmpty");
    if (lengthOf(name) > maximum.organisation) return refuse("nameTooLong", { max: maximum.organisation });
    if (!(fte >= 0 && fte <= MOST_FTE)) return refuse("fteOutOfBounds", { max: MOST_FTE });
    if (seen !== undefined && (known?.fte ?? null) !== seen) return refuse("fteChanged");
    const given = inThousandths(fte);
    if (known?.name === name && known.fte === given) return refuse("alreadyDone");
    if (!known && Object.keys(fteAreas).length >= afterMaximum.areas) {
      return refuse("tooManyOfThese", { max: afterMaximum.areas });
    }
    return accept({ type: "fteAreaSet", id, name, fte: given, ...linkOf(actor) });
  },

  removeFteArea: (state, { id }, { actor }) =>
    entry(state.division.fteAreas, id)
      ? accept({ type: "fteAreaRemoved", id, ...linkOf(actor) })
      : refuse("alreadyDone"),

  noteFte: (state, { of, remark, asked, seen }, { actor }) => {
    if (!isNamed(state, of as RsvId) && !entry(state.division.fteAreas, of as AreaId)) {
      return refuse("unknownRsv");
    }
    if (lengthOf(remark) > maximum.concern) return refuse("concernTooLong", { max: maximum.concern });
    const known = entry(state.after.fteNotes, of) ?? {};
    if (seen !== undefined && (known.remark ?? "") !== seen) return refuse("draftChanged");
    if (asked && !(asked >= 0 && asked <= MOST_FTE)) return refuse("fteOutOfBounds", { max: MOST_FTE });
    // Left out it stays as it was; null takes it away.
    const wanted = asked === undefined ? known.asked : asked === null ? undefined : inThousandths(asked);
    if ((known.remark ?? "") === remark && known.asked === wanted) return refuse("alreadyDone");
    return accept({
      type: "fteNoted",
      of,
      ...(remark ? { remark } : {}),
      ...(wanted === undefined ? {} : { asked: wanted }),
      ...linkOf(actor),
    });
  },

  motivateFte: (state, { text, seen }, { actor }) => {
    const { fteMotivation } = state.after;
    if (lengthOf(text) > maximum.long) return refuse("reasonTooLong", { max: maximum.long });
    if (seen !== undefined && seen !== fteMotivation) return refuse("draftChanged");
    if (text === fteMotivation) return refuse("alreadyDone");
    return accept({ type: "fteMotivated", text, ...linkOf(actor) });
  },

  keepFteVersion: (state, { name, note }, { actor }) => {
    if (name === "") return refuse("nameEmpty");
    if (lengthOf(name) > maximum.name) return refuse("nameTooLong", { max: maximum.name });
    if (lengthOf(note) > maximum.concern) return refuse("concernTooLong", { max: maximum.concern });
    if (state.rsvs.length === 0) return refuse("noDivision");
    const faults = fteNow(state).faults.length;
    if (faults > 0) return refuse("fteNotFitting", { count: faults });
    const shares = sharesOf(state);
    const last = state.after.fteVersions.at(-1);
    if (last && sameVersion(last, state, shares)) return refuse("alreadyDone");
    const { budget } = fteLimitsOf(state.setup?.frames ?? []);
    return accept({
      type: "fteVersionKept",
      n: state.after.fteVersions.length + 1,
      ...shares,
      ...(budget === undefined ? {} : { budget }),
      who: name,
      ...(note ? { note } : {}),
      ...linkOf(actor),
    });
  },

  publishFte: (state, { version }, { actor }) => {
    const kept = state.after.fteVersions.find(({ n }) => n === version);
    if (!kept) return refuse("unknownFteVersion");
    if (state.division.ftePublished?.version === version) return refuse("alreadyDone");
    if (kept.motivation === "") return refuse("reasonMissing");
    // Kept before a frame became narrower, it may not fit any more.
    const totals = fteTotals(fteLimitsOf(state.setup?.frames ?? []), kept.rsvs, kept.areas);
    if (totals.faults.length > 0) return refuse("fteNotFitting", { count: totals.faults.length });
    const { rsvs, areas } = kept;
    return accept({ type: "ftePublished", version, rsvs, areas, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** What the division of fte comes to as it is now. */
export function fteNow(state: DayState): FteTotals {
  return fteTotals(
    fteLimitsOf(state.setup?.frames ?? []),
    state.rsvs.map(({ id }) => ({ id, fte: entry(state.division.fte, id) })),
    areasOf(state),
  );
}

/** The areas with a kwartiermaker, by name. */
export function areasOf(state: DayState): FteArea[] {
  return Object.values<FteArea>(state.division.fteAreas).sort((a, b) =>
    a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1,
  );
}

function sharesOf(state: DayState) {
  return {
    rsvs: state.rsvs.map(({ id, name }) => ({ id, name, fte: entry(state.division.fte, id) ?? 0 })),
    areas: areasOf(state),
  };
}

function sameVersion(last: FteVersion, { after }: DayState, shares: ReturnType<typeof sharesOf>): boolean {
  const plain = (each: Pick<FteVersion, "rsvs" | "areas" | "notes" | "motivation">) =>
    JSON.stringify([each.rsvs, each.areas, each.notes, each.motivation]);
  return plain(last) === plain({ ...shares, notes: after.fteNotes, motivation: after.fteMotivation });
}
