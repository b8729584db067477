/**
 * What people on a day might do next, chosen by chance from what they see. Biased so that rounds, objections,
 * boards and closing really happen; a good part is refused, as on a real day.
 */
import type { Actor } from "../../shared/domain/actor.ts";
import { RECEIPT_SYMBOLS } from "../../shared/domain/ids.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { hasEnded } from "../../shared/domain/proposals.ts";
import { lastRound, mayAnswer, openRounds } from "../../shared/domain/rounds.ts";
import { seatsOf } from "../../shared/domain/seats.ts";
import type { Answer, DayState, Note, Round } from "../../shared/domain/state.ts";
import { wildAfterIntents } from "./afterIntents.ts";
import { amendIntent, scribeIntent, wildAmendmentIntents } from "./amendmentIntents.ts";
import type { Chance } from "./chance.ts";
import { asked, boardIntent, boardPlanIntent, wildBoardIntents, wishIntent } from "./boardIntents.ts";
import { deskIntent, treatIntent, voiceIntent } from "./consentIntents.ts";
import { groupIntent, mapIntent, prepareIntent, wildMapIntents } from "./divisionIntents.ts";
import type { CommandInput } from "./given.ts";
import { hallIntent, pulseIntent, wildHallIntents } from "./hallIntents.ts";
import { wildInformationIntents } from "./informationIntents.ts";
import type { Mint } from "./mint.ts";
import { answeringIntent, askIntent, helpingIntent, wildQuestionIntents } from "./questionIntents.ts";
import { sheetIntent, sheetsOf, tagOf, wildSheetIntents } from "./sheetIntents.ts";
import { ownPhotoIntent, photoIntent, wildPhotoIntents } from "./photoIntents.ts";

const regions = ["north", "middle", "south"];
const organisations = [
  "Gemeente Dorp",
  "gemeente dorp",
  "Fonds Vooruit",
  "School De Brug",
  "Stichting Samen",
];
const kinds = ["consent", "consentWithConcern", "objection", "notInCircle"] as const;
const anonymousKey = (me: string) => `key-of-${me}`;

/** Somebody new joins. */
export function joinIntent(chance: Chance, mint: Mint): CommandInput {
  return {
    type: "joinDay",
    participantId: mint.id("person"),
    name: mint.text("name"),
    organisation: chance.of(organisations)!,
    sector: "education",
    regions: regions.filter(() => chance.often(0.6)),
  };
}

/** What a participant does next, with the day as they see it. */
export function participantIntent(
  day: DayState,
  me: ParticipantId,
  chance: Chance,
  mint: Mint,
): CommandInput | null {
  // Now and then somebody answers what has closed: their phone was asleep.
  const late = chance.often(0.15) ? chance.of(Object.values(day.rounds)) : undefined;
  const round = late ?? chance.of(openRounds(day));
  const live = mint.liveliness;
  const what = chance.weighted([
    [round ? 30 : 0, "answer"],
    [10, "write"],
    [4, "edit"],
    [3, "withdraw"],
    [1, "rename"],
    [1, "regions"],
    [9, "voice"],
    [7 * live.asking, "question"],
    [6 * live.amending, "amend"],
    [(asked(day, me) ? 15 : 0.3) * live.boards, "wish"],
    [1.5 * live.boards, "photo"],
    [day.rsvs.length > 0 ? 5 : 0.5, "group"],
    [(Object.values(day.pulse).some(({ status }) => status === "open") ? 4 : 0.1) * live.gathering, "pulse"],
    [(day.rsvs.length > 0 ? 9 : 0.1) * live.sheets, "sheet"],
  ]);
  const boards = Object.keys(day.boards);
  const open = boards.filter((id) => day.boards[id as keyof DayState["boards"]]?.status === "open");
  const boardId = chance.of(chance.often(0.95) ? open : boards) ?? "names";
  const editKey = anonymousKey(me);
  const notes = Object.values<Note>(day.notes[boardId as keyof DayState["notes"]] ?? {});
  const own = notes.filter((note) => note.author === me || note.author === undefined);
  const note = chance.of(chance.often(0.9) ? own : notes);
  switch (what) {
    case "answer": {
      if (!round) return null;
      const mine = seatsOf(day, me);
      const fit = chance.often(0.95) ? mine.filter((seat) => mayAnswer(round, seat)) : mine;
      const seats = fit.map((seat) => seat.id);
      if (seats.length === 0 && chance.often(0.9)) return null;
      const seatIds = chance.often(0.5) ? seats : seats.filter(() => chance.often(0.5));
      const kind = chance.weighted([
        [5, kinds[0]],
        [3, kinds[1]],
        [4, kinds[2]],
        [1, kinds[3]],
      ]);
      const own = Object.values(day.objections).filter((o) => o.roundId === round.id && o.by === me);
      const id = chance.often(0.8) ? chance.of(own)?.id : undefined;
      const concern = chance.often(0.9) ? mint.text("concern") : "";
      const argument = chance.often(0.9) ? mint.text("argument") : "";
      const more = { harm: mint.text("harm"), remedy: mint.text("remedy"), frame: "at-most-20" };
      const rsv = chance.of(day.rsvs);
      const area = chance.often(0.3) ? { area: { rsvs: rsv ? [rsv.id] : [], codes: ["GM0005"] } } : {};
      const words = chance.often(0.3) ? more : {};
      const objection = { id: id ?? mint.id("objection"), argument, ...words, ...area };
      return {
        type: "giveAnswer",
        roundId: round.id,
        seatIds: seatIds.length > 0 ? seatIds : ["gemeente-dorp~north"],
        kind,
        ...(kind === "consentWithConcern" ? { concern } : {}),
        ...(kind === "objection" ? { objection } : {}),
        ...(chance.often(0.7) ? { receipt: receiptIntent(day, chance) } : {}),
      };
    }
    case "write": {
      const text = chance.often(0.95) ? mint.text("note") : "";
      const noteId = (chance.often(0.05) ? chance.of(notes)?.id : undefined) ?? mint.id("note");
      const lanes = day.setup?.boards.find((each) => each.id === boardId)?.lanes ?? [];
      const laneId = chance.of(lanes)?.id ?? "lane";
      return { type: "writeNote", noteId, boardId, laneId, text, editKey };
    }
    case "edit":
      return note ? { type: "editNote", noteId: note.id, boardId, text: mint.text("note"), editKey } : null;
    case "withdraw":
      return note ? { type: "withdrawNote", noteId: note.id, boardId, editKey } : null;
    case "sheet":
      return sheetIntent(day, tagOf(day, me), sheetsOf(day, me), chance, mint);
    case "group":
      return groupIntent(day, chance);
    case "pulse":
      return pulseIntent(day, me, chance, mint);
    case "question":
      return askIntent(day, me, chance, mint);
    case "amend":
      return amendIntent(day, me, chance, mint);
    case "photo":
      return ownPhotoIntent(day, me, chance, mint);
    case "wish":
      return wishIntent(day, me, chance);
    case "voice":
      return voiceIntent(day, me, chance, mint);
    case "rename":
      return { type: "changeName", name: mint.text("name") };
    case "regions":
    default:
      return { type: "addRegions", regions: [chance.of(regions)!] };
  }
}

/** A code of eight symbols; now and then one that is in use, by somebody who looked over a shoulder. */
function receiptIntent(day: DayState, chance: Chance): string {
  const rounds = Object.values<Round>(day.rounds);
  const used = rounds.flatMap((each) => Object.values<Answer>(each.answers).flatMap((a) => a.receipt ?? []));
  const fresh = Array.from({ length: 8 }, () => chance.of([...RECEIPT_SYMBOLS])!).join("");
  return (chance.often(0.15) ? chance.of(used) : undefined) ?? fresh;
}

/** What a moderator does next, with the day as they see it. */
export function moderatorIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  if (day.phase !== "open" && chance.often(0.7)) return { type: "openDay" };
  if (day.phase === "prepared" && chance.often(0.4)) return boardPlanIntent(day, chance);
  if (day.phase === "prepared") return prepareIntent(day, chance, mint);
  const live = mint.liveliness;
  const what = chance.weighted([
    [16, "lead"],
    [5, "openBoards"],
    [1, "closeBoards"],
    [3, "hide"],
    [4, "restore"],
    [2, "grant"],
    [1, "release"],
    [2, "admit"],
    [2, "part"],
    [1, "partEnd"],
    [2, "scene"],
    [2, "overlay"],
    [1, "authorship"],
    [1, "seatPolicy"],
    [1, "register"],
    [1, "unregister"],
    [0.7, "closeDay"],
    [28, "treat"],
    [8 * live.asking, "questions"],
    [2 * live.asking, "helping"],
    [12, "desk"],
    [9 * live.gathering, "hall"],
    [11 * live.amending, "scribe"],
    [20 * live.boards, "board"],
    [4 * live.boards, "photo"],
    [day.openedAt === undefined ? 3 : 0.3, "boardPlan"],
    [day.division.openingBid.length > 0 ? 22 : 0, "map"],
  ]);
  const boardIds = Object.keys(day.boards);
  const boardId = chance.of(boardIds) ?? "names";
  const seat = chance.of(Object.values(day.seats));
  switch (what) {
    case "lead":
      return leadIntent(day, chance, mint);
    case "openBoards":
      return { type: "openBoards", boardIds: [boardId] };
    case "closeBoards":
      return { type: "closeBoards", boardIds: [boardId] };
    case "hide":
    case "restore": {
      const notes = boardIds.flatMap((id) =>
        Object.values<Note>(day.notes[id as keyof DayState["notes"]] ?? {}),
      );
      const note = chance.of(notes.filter((n) => (n.hidden !== undefined) === (what === "restore")));
      if (!note) return null;
      const which = { boardId: note.boardId, noteId: note.id };
      return what === "hide"
        ? { type: "hideNote", ...which, reason: mint.text("reason") }
        : { type: "restoreNote", ...which };
    }
    case "grant": {
      const person = chance.of(Object.keys(day.participants));
      return person ? { type: "grantSeat", participantId: person, region: chance.of(regions)! } : null;
    }
    case "release": {
      const member = seat && chance.of(seat.members);
      return member ? { type: "releaseSeat", participantId: member.id, seatId: seat.id } : null;
    }
    case "admit": {
      const round = chance.of(openRounds(day));
      return round && seat ? { type: "admitSeats", roundId: round.id, seatIds: [seat.id] } : null;
    }
    case "part":
      return { type: "goToPart", partId: chance.of(day.setup?.programme ?? [])?.id ?? "welcome" };
    case "partEnd":
      return day.current
        ? { type: "movePartEnd", partId: day.current.partId, endsAt: day.current.endsAt + 60_000 }
        : null;
    case "scene":
      return { type: "showScene", scene: { kind: "board", boardId, page: chance.below(3) } };
    case "overlay":
      return { type: "setOverlay", overlay: chance.of(["blank", "qr", null] as const)! };
    case "authorship":
      return {
        type: "setAuthorship",
        boardId,
        authorship: chance.of(["named", "organisation", "anonymous"] as const)!,
      };
    case "seatPolicy":
      return {
        type: "setSeatPolicy",
        seatPolicy: chance.of(["open", "open", "registered", "desk"] as const)!,
      };
    case "register":
      return {
        type: "addRegistration",
        organisation: `${chance.of(organisations)} ${mint.text("registered")}`,
        sector: "fund",
        region: chance.of(regions)!,
      };
    case "unregister": {
      const seatId = chance.of(Object.keys(day.registrations));
      return seatId ? { type: "removeRegistration", seatId } : null;
    }
    case "treat":
      return treatIntent(day, chance, mint) ?? leadIntent(day, chance, mint);
    case "hall":
      return hallIntent(day, chance, mint);
    case "scribe":
      return scribeIntent(day, chance, mint);
    case "desk":
      return deskIntent(day, chance, mint);
    case "questions":
      return answeringIntent(day, chance, mint);
    case "helping":
      return helpingIntent(day, chance);
    case "board":
      return boardIntent(day, chance, mint);
    case "photo":
      return photoIntent(day, chance, mint);
    case "boardPlan":
      return boardPlanIntent(day, chance);
    case "map":
      if (chance.often(0.12))
        return sheetIntent(
          day,
          "m",
          day.rsvs.map(({ id }) => id),
          chance,
          mint,
        );
      return mapIntent(day, chance, mint);
    case "closeDay":
    default:
      return { type: "closeDay" };
  }
}

/** The natural next step of a proposal. */
function leadIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const proposals = Object.values(day.proposals);
  const going = proposals.filter((each) => !hasEnded(each));
  const proposal = chance.of(going.length > 0 && chance.often(0.9) ? going : proposals);
  if (!proposal) return null;
  const proposalId = proposal.id;
  const round = lastRound(day, proposalId);
  const version = proposal.versions.length;
  const open: CommandInput = { type: "openRound", roundId: mint.id("round"), proposalId, version };
  if (proposal.status === "draft") return { type: "presentProposal", proposalId };
  if (["presented", "clarifying", "reacting"].includes(proposal.status)) {
    return chance.often(0.5) ? open : deskIntent(day, chance, mint);
  }
  if (!round) return null;
  if (round.status === "open") {
    const enough = round.answered >= Math.min(round.of, 3) || chance.often(0.1);
    return enough && chance.often(0.6) ? { type: "closeRound", roundId: round.id } : null;
  }
  if (round.status === "closed") return { type: "publishRound", roundId: round.id };
  const objects = (round.outcome?.objection ?? 0) > 0;
  if (objects && chance.often(0.8)) return treatIntent(day, chance, mint);
  if (chance.often(objects ? 0.4 : 0.6)) {
    return { type: "decideByConsent", decisionId: mint.id("decision"), proposalId, roundId: round.id };
  }
  return open;
}

/** Anyone asks anything, of ids that may or may not be there. */
export function wildIntent(day: DayState, chance: Chance, mint: Mint): CommandInput {
  const any = (record: object, kind: string) => chance.of([...Object.keys(record), mint.id(kind)])!;
  const boardId = any(day.boards, "board");
  const noteId = any(day.notes[boardId as keyof DayState["notes"]] ?? {}, "note");
  const proposalId = any(day.proposals, "proposal");
  const roundId = any(day.rounds, "round");
  const seatId = any(day.seats, "seat");
  const region = chance.of([...regions, mint.id("region")])!;
  const participantId = any(day.participants, "person");
  const objectionId = any(day.objections, "objection");
  const into = any(day.objections, "objection");
  const contributionId = any(day.contributions, "contribution");
  const text = chance.of(["", mint.text("wild"), "é👩‍👩‍👧‍👦".repeat(300)])!;
  const wild: CommandInput[] = [
    { type: "closeRound", roundId },
    { type: "publishRound", roundId },
    { type: "admitSeats", roundId, seatIds: [seatId] },
    { type: "openRound", roundId, proposalId, version: chance.below(4) },
    { type: "writeVersion", proposalId, version: chance.below(4), lines: [text] },
    { type: "presentProposal", proposalId },
    { type: "decideByConsent", decisionId: any(day.decisions, "decision"), proposalId, roundId },
    {
      type: "giveAnswer",
      roundId,
      seatIds: [seatId],
      kind: chance.of(kinds)!,
      concern: text,
      objection: { id: any(day.objections, "objection"), argument: text, frame: mint.id("frame") },
    },
    { type: "writeNote", noteId, boardId, laneId: "lane", text },
    { type: "editNote", noteId, boardId, text, editKey: "key-of-nobody" },
    { type: "withdrawNote", noteId, boardId },
    { type: "hideNote", noteId, boardId, reason: text },
    { type: "restoreNote", noteId, boardId },
    { type: "grantSeat", participantId, region },
    { type: "releaseSeat", participantId, seatId },
    { type: "removeRegistration", seatId },
    { type: "joinDay", participantId, name: text, organisation: text, sector: "fund", regions: [region] },
    { type: "changeName", name: text },
    { type: "addRegions", regions: [region] },
    { type: "goToPart", partId: mint.id("part") },
    { type: "showScene", scene: { kind: "outcome", roundId } },
    { type: "showScene", scene: { kind: "note", boardId, noteId } },
    { type: "openBoards", boardIds: [boardId] },
    { type: "setAuthorship", boardId, authorship: "anonymous" },
    { type: "contribute", contributionId, proposalId, kind: "reaction", text, seatIds: [seatId] },
    { type: "withdrawContribution", contributionId },
    { type: "answerContribution", contributionId, answer: text },
    { type: "askAdmission", roundId, seatIds: [seatId] },
    { type: "enterHandCount", roundId, consent: chance.below(9), notInCircle: 0 },
    { type: "mergeObjection", objectionId, into },
    { type: "orderObjections", roundId, objectionIds: [objectionId, into] },
    { type: "cosignObjection", objectionId, seatIds: [seatId] },
    { type: "testObjection", objectionId, questions: { breaksFrame: true }, reason: text },
    { type: "withdrawObjection", objectionId },
    { type: "proposeResolution", objectionId, how: "explained", note: text },
    { type: "answerResolution", objectionId, solved: chance.often(0.5) },
    { type: "leaveObjectionOpen", objectionId, reason: text },
    { type: "endProposal", proposalId, ending: "withProgrammeTeam", reason: text },
    { type: "setCircle", proposalId, circle: { kind: "picked", seats: [seatId] } },
    { type: "showScene", scene: { kind: "objection", objectionId } },
    { type: "showScene", scene: { kind: "contribution", contributionId } },
    ...wildBoardIntents(day, chance, mint),
    ...wildPhotoIntents(day, chance, mint),
    ...wildMapIntents(day, chance, mint),
    ...wildHallIntents(day, chance, mint),
    ...wildQuestionIntents(day, chance, mint),
    ...wildAmendmentIntents(day, chance, mint),
    ...wildSheetIntents(day, chance, mint),
    ...wildInformationIntents(day, chance, mint),
    ...wildAfterIntents(day, chance, mint),
  ];
  return chance.of(wild)!;
}

/** Any actor at all, people who joined among them. */
export function anyActor(day: DayState, chance: Chance, known: readonly Actor[]): Actor {
  const people = Object.keys(day.participants).map((id): Actor => ({ role: "participant", id: id as never }));
  return chance.of([...known, ...people])!;
}
