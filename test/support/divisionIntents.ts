/** What people might do next with the division of the country. Chosen by chance; a good part is refused. */
import { factsOf } from "../../shared/division/mapFacts.ts";
import { NATIONAL } from "../../shared/domain/divisionState.ts";
import type { DivisionGroup, Membership } from "../../shared/domain/divisionState.ts";
import type { RegionId } from "../../shared/domain/ids.ts";
import { claimsOn } from "../../shared/domain/outcomes.ts";
import { hasEnded, latestVersion } from "../../shared/domain/proposals.ts";
import { openRounds } from "../../shared/domain/rounds.ts";
import type { DayState, Note, Seat } from "../../shared/domain/state.ts";
import { boardIntent } from "./boardIntents.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";
import { callingIntent } from "./questionIntents.ts";

/** An edit of the division of this group. */
export function editIntent(day: DayState, group: string, chance: Chance, mint: Mint): CommandInput | null {
  const draft = day.division.drafts[group as DivisionGroup];
  if (!draft) return null;
  const all = [...factsOf(day.division.facts).municipalities.keys()];
  const near = draft.rsvs.flatMap((each) => each.municipalities);
  const codes = Array.from({ length: 1 + chance.below(3) }, () =>
    chance.of(near.length > 0 && chance.often(0.7) ? near : all)!,
  );
  const any = () => chance.of(draft.rsvs)?.id ?? "north";
  // Of two who saw the same draft one is late.
  const edits = chance.often(0.9) ? draft.edits : draft.edits - 1;
  const many = draft.rsvs.length;
  const what = chance.weighted([
    [5, "move"],
    [many < 4 ? 4 : 1, "form"],
    [many > 1 ? 3 : 0.2, "merge"],
    [1, "rename"],
    [1, "explain"],
    [3, "undo"],
  ]);
  switch (what) {
    case "move": {
      const keep = chance.often(0.15) ? { keep: true } : {};
      return { type: "moveMunicipalities", group, codes, to: chance.often(0.85) ? any() : null, ...keep };
    }
    case "form": {
      const known = chance.of(Object.values(day.division.drafts).flatMap((each) => each.rsvs));
      const rsvId = (chance.often(0.1) ? known?.id : undefined) ?? mint.id("rsv");
      const keep = chance.often(0.15) ? { keep: true } : {};
      return { type: "formRsv", group, rsvId, name: mint.text("rsv"), codes, edits, ...keep };
    }
    case "merge":
      return { type: "mergeRsv", group, rsvId: any(), into: any() };
    case "rename":
      return { type: "renameRsv", group, rsvId: any(), name: mint.text("rsv") };
    case "explain":
      return { type: "explainRsv", group, rsvId: any(), reason: mint.text("why") };
    default:
      return { type: "undoEdit", group, edits };
  }
}

/** What a subgroup does besides editing: its outcome, and answers to others. */
function subgroupIntent(day: DayState, region: RegionId, chance: Chance, mint: Mint): CommandInput | null {
  const draft = day.division.drafts[region];
  const claim = chance.of(claimsOn(day, region, factsOf(day.division.facts)));
  const what = chance.weighted([
    [claim ? 4 : 0, "claim"],
    [draft?.outcome ? 0.3 : 2, "submit"],
    [draft?.outcome ? 3 : 0.2, "takeBack"],
  ]);
  switch (what) {
    case "claim": {
      const codes = chance.often(0.9) ? [...claim!.codes] : claim!.codes.slice(1);
      const note = chance.often(0.5) ? { note: mint.text("claim") } : {};
      return codes.length > 0
        ? { type: "answerClaim", region, by: claim!.by, codes, agreed: chance.often(0.6), ...note }
        : null;
    }
    case "submit": {
      const notes = Object.values(day.notes).flatMap((board) => Object.values<Note>(board));
      const note = chance.often(0.5) ? chance.of(notes) : undefined;
      return {
        type: "submitOutcome",
        region,
        kind: chance.of(
          (draft?.edits ?? 0) > 0 ? (["proposes", "proposes", "keepsBid"] as const) : ["keepsBid" as const],
        )!,
        arguments: chance.often(0.9) ? mint.text("outcome") : "",
        notes: note ? [{ boardId: note.boardId, noteId: note.id }] : [],
      };
    }
    default:
      return { type: "takeBackOutcome", region };
  }
}

/** What the facilitator of a subgroup does next; now and then with what is another's. */
export function facilitatorIntent(
  day: DayState,
  own: RegionId,
  chance: Chance,
  mint: Mint,
): CommandInput | null {
  const region = chance.often(0.95)
    ? own
    : ((chance.of(Object.keys(day.division.drafts)) ?? own) as RegionId);
  const round = chance.of(openRounds(day));
  const what = chance.weighted([
    [6, "edit"],
    [4, "subgroup"],
    [round ? 5 : 0, "enter"],
    [2.5, "call"],
    [4, "board"],
  ]);
  if (what === "call") return callingIntent(day, chance, mint);
  if (what === "board") return boardIntent(day, chance, mint);
  if (what === "edit") return editIntent(day, region, chance, mint);
  if (what === "subgroup") return subgroupIntent(day, region, chance, mint);
  const seats = Object.values<Seat>(day.seats);
  const seat = chance.of(chance.often(0.9) ? seats.filter((each) => each.region === own) : seats);
  if (!seat) return null;
  return chance.often(0.7)
    ? { type: "enterAnswer", roundId: round!.id, seatIds: [seat.id], kind: "consent" }
    : {
        type: "enterAnswer",
        roundId: round!.id,
        seatIds: [seat.id],
        kind: "objection",
        objection: { id: mint.id("objection"), argument: mint.text("argument") },
      };
}

/** What the moderator does with the division: the hall's own, any subgroup's, promises, members, the map. */
export function mapIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const regions = Object.keys(day.division.drafts).filter((group) => group !== NATIONAL) as RegionId[];
  const region = chance.of(regions);
  if (!region) return null;
  const hall = day.division.drafts[NATIONAL];
  const dividing = day.setup?.division?.proposalId;
  const proposal = dividing ? day.proposals[dividing] : undefined;
  const what = chance.weighted([
    [hall ? 6 : 1, "editHall"],
    [3, "edit"],
    [2, "subgroup"],
    [hall ? 0.7 : 4, "assemble"],
    [hall ? 5 : 1, "write"],
    [5, "known"],
    [1, "overlap"],
    [1, "scene"],
    [hall ? 2 : 0, "circle"],
  ]);
  switch (what) {
    case "editHall":
      return editIntent(day, NATIONAL, chance, mint);
    case "edit":
      return editIntent(day, region, chance, mint);
    case "subgroup":
      return subgroupIntent(day, region, chance, mint);
    case "assemble":
      return { type: "assembleDivision" };
    case "write": {
      if (!proposal || hasEnded(proposal)) return null;
      const last = latestVersion(proposal);
      const lines = chance.often(0.5) ? [...last.text.lines] : [mint.text("line")];
      const write = { type: "writeVersion", proposalId: proposal.id, version: last.n + 1 } as const;
      return { ...write, lines, division: chance.often(0.85) };
    }
    case "overlap":
      return { type: "setOverlap", overlap: !day.division.overlap };
    case "scene": {
      const figures = chance.of(Object.keys(day.division.figures));
      return {
        type: "showScene",
        scene: chance.of([
          { kind: "division" as const, group: chance.of([...regions, NATIONAL])! },
          { kind: "divisionVersion" as const, proposalId: dividing ?? "none", version: 1 + chance.below(3) },
          { kind: "figures" as const, figuresId: figures ?? "none" },
          { kind: "frameTest" as const },
          { kind: "groups" as const },
        ])!,
      };
    }
    case "circle": {
      const other = chance.of(Object.keys(day.proposals));
      const rsv = chance.of(day.rsvs);
      if (!other || !rsv) return null;
      return { type: "setCircle", proposalId: other, circle: { kind: "rsvs", rsvs: [rsv.id], seats: [] } };
    }
    default:
      return knownIntent(day, chance, mint);
  }
}

/** What the moderator or the programme team notes of RSVs: promises, commitments, members, verdicts, figures. */
export function knownIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const codes = [...factsOf(day.division.facts).municipalities.keys()];
  const rsvId = chance.of(day.rsvs)?.id ?? "north";
  const note = chance.often(0.6) ? { note: mint.text("promise") } : {};
  const membership = chance.of(Object.values<Membership>(day.division.memberships));
  const soft = chance.of(day.setup?.frames ?? []);
  const what = chance.weighted([
    [3, "promise"],
    [3, "commit"],
    [3, "judge"],
    [3, "addMember"],
    [membership ? 2 : 0, "endMember"],
    [2, "fte"],
    [1, "figures"],
    [1, "removeFigures"],
  ]);
  switch (what) {
    case "promise": {
      const picked = codes.filter(() => chance.often(0.4));
      return picked.length > 0
        ? { type: "promiseKwartiermaker", codes: picked, promised: chance.often(0.7), ...note }
        : null;
    }
    case "commit":
      return { type: "setCommitment", rsvId, committed: chance.often(0.7), ...note };
    case "judge":
      return soft
        ? {
            type: "judgeFrame",
            frameId: soft.id,
            verdict: chance.of(["ok", "warning", "broken"] as const)!,
            ...note,
          }
        : null;
    case "addMember": {
      const board = chance.of(Object.values(day.notes).flatMap((notes) => Object.values<Note>(notes)));
      const from = board && chance.often(0.4) ? { note: { boardId: board.boardId, noteId: board.id } } : {};
      const organisation = chance.of(["Fonds Vooruit", "School De Brug", mint.text("member")])!;
      return { type: "addMembership", rsvId, organisation, sector: "company", ...from };
    }
    case "endMember":
      return { type: "endMembership", membershipId: membership!.id };
    case "fte":
      return { type: "setFte", rsvId, fte: chance.of([null, 0.4, 0.5, fteOf(chance), 1, 1.2])! };
    case "removeFigures":
      return { type: "removeFigures", figuresId: chance.of(Object.keys(day.division.figures)) ?? "none" };
    default:
      return {
        type: "setFigures",
        figures: {
          id: chance.of(["figures-1", "figures-2"])!,
          title: mint.text("figures"),
          source: mint.text("source"),
          level: "municipality",
          values: { [chance.of(codes) ?? "GM0001"]: chance.below(100) },
        },
      };
  }
}

/** A share that no other figure of the day is, so that it is known where it turns up. */
function fteOf(chance: Chance): number {
  return 0.7 + (1 + chance.below(89)) / 1000;
}

/** What is made ready before the day opens: frames, overlap, figures. */
export function prepareIntent(day: DayState, chance: Chance, mint: Mint): CommandInput {
  const known = chance.of(day.setup?.frames ?? [])?.id ?? "none";
  const frameId = chance.often(0.6) ? mint.id("frame") : known;
  const check = { kind: "atMostRsvs", most: 3 + chance.below(4) } as const;
  return chance.of<CommandInput>([
    { type: "setFrame", frameId, group: "regions", hard: true, text: mint.text("frame"), check },
    { type: "setFrame", frameId, group: "work", hard: chance.often(0.5), text: mint.text("frame") },
    { type: "removeFrame", frameId: known },
    { type: "setOverlap", overlap: !day.division.overlap },
    knownIntent(day, chance, mint) ?? { type: "removeFrame", frameId: known },
  ])!;
}

/** What a participant does with RSVs: join one, leave it, choose where to sit. */
export function groupIntent(day: DayState, chance: Chance): CommandInput {
  const rsvId = chance.of(day.rsvs)?.id ?? "north";
  return chance.of<CommandInput>([
    { type: "joinRsv", rsvId },
    { type: "leaveRsv", rsvId },
    { type: "chooseGroup", rsvId: chance.often(0.8) ? rsvId : null },
  ])!;
}

/** Anything about the division, of things that may or may not be there. */
export function wildMapIntents(day: DayState, chance: Chance, mint: Mint): CommandInput[] {
  const any = (record: object, kind: string) => chance.of([...Object.keys(record), mint.id(kind)])!;
  const group = any(day.division.drafts, "region");
  const rsvId = chance.of([...day.rsvs.map((each) => each.id as string), mint.id("rsv")])!;
  const text = chance.of(["", mint.text("wild"), "é👩‍👩‍👧‍👦".repeat(300)])!;
  const codes = [chance.of(["GM0001", "GM0006", "GM9999"])!];
  const drafts = Object.values(day.division.drafts);
  const gone = chance.of(drafts.flatMap(({ back }) => back.flatMap(({ put }) => put)))?.id ?? rsvId;
  return [
    { type: "moveMunicipalities", group, codes, to: rsvId, keep: true },
    { type: "formRsv", group, rsvId: gone, name: text, codes, edits: chance.below(9) },
    { type: "mergeRsv", group, rsvId, into: gone },
    { type: "undoEdit", group, edits: chance.below(9) },
    { type: "explainRsv", group, rsvId, reason: text },
    { type: "submitOutcome", region: group, kind: "proposes", arguments: text, notes: [] },
    { type: "answerClaim", region: group, by: any(day.division.drafts, "region"), codes, agreed: true },
    { type: "assembleDivision" },
    { type: "setFte", rsvId, fte: chance.below(3) - 1 },
    { type: "setCommitment", rsvId, committed: true, note: text },
    { type: "promiseKwartiermaker", codes, promised: chance.often(0.5), note: text },
    { type: "judgeFrame", frameId: "open-rsvs", verdict: "ok", note: text },
    { type: "addMembership", rsvId, organisation: text, sector: "fund" },
    { type: "endMembership", membershipId: any(day.division.memberships, "member") },
    { type: "joinRsv", rsvId },
    { type: "chooseGroup", rsvId },
    { type: "setFrame", frameId: "open-rsvs", group: text, hard: false, text },
    { type: "showScene", scene: { kind: "division", group } },
  ];
}
