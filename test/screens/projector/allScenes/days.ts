/** Days for the frames of the projector, reached through real commands, with usual, long and hostile words. */
import type { DayState } from "../../../../shared/domain/state.ts";
import { beslisdag2023 } from "../../../../shared/templates/beslisdag2023.ts";
import type { DaySetup } from "../../../../shared/domain/setup.ts";
import { daySetup } from "../../../../shared/domain/setup.ts";
import { givenDay } from "../../../support/given.ts";
import type { GivenDay } from "../../../support/given.ts";

export interface GalleryFrame {
  readonly state: DayState;
  readonly now: number;
  readonly offline?: boolean;
}

export const MORNING = Date.UTC(2023, 2, 28, 7, 30);
export const MINUTE = 60_000;
export const wide =
  "Stichting voor Maatschappelijke Samenwerking en Ontwikkeling in de Noordelijke Randstad".slice(0, 80);
export const long200 =
  "Laat jongeren zelf de agenda maken, betaal hun reis, en spreek vooraf af wie er beslist als het stroef loopt, want anders blijven de dorpen langs de rivier weer buiten beeld en dat willen we dit keer niet.".slice(
    0,
    200,
  );
export const organisations = [
  "Stichting Kade",
  "Gemeente Waterrijk",
  "College De Delta",
  "Fonds Vooruit",
  "Jeugdhuis De Brug",
  "Bakkerij Zonneveld",
  "Gemeente Heuvelrode",
  "Sportclub Noord",
  "Zorggroep Linde",
  "Theater Vonk",
  "Havenschool",
  "Groenclub Oever",
  "Jeugdraad Zuid",
  "Buurtwerk Oost",
];
export const advice = [
  "Begin in de stad, daar wachten nu jongeren.",
  "Vraag de havenschool erbij.",
  "Eén aanspreekpunt per gemeente.",
  "Kijk eerst wat er al goed loopt.",
  "Plan samen met het onderwijs, al in april.",
  "Vergeet de dorpen langs de rivier niet.",
  "Laat jongeren de agenda maken.",
  "Betaal ook de reis van jongeren.",
  "Spreek af wie beslist als het stroef loopt.",
  "Zet de eerste bijeenkomst nu al vast.",
];

export function day(people = 12, change: Partial<DaySetup> = {}): GivenDay {
  const given = givenDay({ setup: daySetup.parse({ ...beslisdag2023, ...change }), code: "K7M4QP" });
  given.now = MORNING;
  given.open();
  for (let i = 0; i < people; i += 1) {
    given.join(`Mens ${i + 1}`, organisations[i] ?? `Organisatie ${i + 1}`, ["utrecht"]);
  }
  return given;
}

export function go(given: GivenDay, part: string, at: number): void {
  given.now = MORNING + at * MINUTE;
  given.must(given.moderator, { type: "goToPart", partId: part });
}

export function write(given: GivenDay, board: string, lane: string, texts: readonly string[]): string[] {
  return texts.map((text, i) => {
    const noteId = `${lane}-${i}`;
    const author = `p${(i % Object.keys(given.state.participants).length) + 1}` as never;
    given.must(given.as(author), {
      type: "writeNote",
      noteId,
      boardId: board,
      laneId: lane,
      text,
      editKey: "k",
    });
    return noteId;
  });
}

export function scene(given: GivenDay, shown: object): void {
  given.must(given.moderator, { type: "showScene", scene: shown as never });
}

export function seen(given: GivenDay, later = 30_000, more: Partial<GalleryFrame> = {}): GalleryFrame {
  return { state: given.view({ role: "projector" }), now: given.now + later, ...more };
}

export function board(mint: readonly string[], yellow: readonly string[], people = 14): GivenDay {
  const given = day(people, {
    boards: beslisdag2023.boards.map((each) => ({ ...each, quota: undefined })) as never,
  });
  go(given, "processing", 165);
  given.must(given.moderator, { type: "openBoards", boardIds: ["rsv-utrecht"] });
  scene(given, { kind: "board", boardId: "rsv-utrecht", page: 0 });
  write(given, "rsv-utrecht", "joining", mint);
  write(given, "rsv-utrecht", "advice", yellow);
  return given;
}

export function round(
  proposal: string,
  people = 40,
  change: Partial<DaySetup> = {},
  closesAt?: boolean,
): GivenDay {
  const given = day(people, change);
  go(given, proposal === "division" ? "decision-division" : "decision-profile", 275);
  given.must(given.moderator, { type: "presentProposal", proposalId: proposal });
  given.must(given.moderator, {
    type: "openRound",
    roundId: "r1",
    proposalId: proposal,
    version: 1,
    ...(closesAt ? { closesAt: given.now + 4 * MINUTE } : {}),
  });
  return given;
}

export function answers(
  given: GivenDay,
  counts: { consent: number; concern?: number; objections?: readonly string[] },
): void {
  let i = 0;
  const give = (more: object) => {
    i += 1;
    const id = `p${i}` as never;
    given.must(given.as(id), {
      type: "giveAnswer",
      roundId: "r1",
      seatIds: given.seats(id),
      ...more,
    } as never);
  };
  for (const [n, argument] of (counts.objections ?? []).entries())
    give({ kind: "objection", objection: { id: `o${n}`, argument } });
  for (let n = 0; n < (counts.concern ?? 0); n += 1)
    give({ kind: "consentWithConcern", concern: `Let op ${n}` });
  for (let n = 0; n < counts.consent; n += 1) give({ kind: "consent" });
}

export function outcome(
  counts: Parameters<typeof answers>[1],
  people = 40,
  change: Partial<DaySetup> = {},
): GivenDay {
  const given = round("profile", people, change);
  answers(given, counts);
  given.must(given.moderator, { type: "closeRound", roundId: "r1" });
  given.must(given.moderator, { type: "publishRound", roundId: "r1" });
  scene(given, { kind: "outcome", roundId: "r1" });
  return given;
}

export function proposalOf(
  lines: readonly string[],
  argumentList: readonly string[],
  title?: string,
): GivenDay {
  const proposals = beslisdag2023.proposals.map((each) =>
    each.id === "profile"
      ? {
          ...each,
          ...(title ? { title, question: title } : {}),
          arguments: [...argumentList],
          text: { intro: each.text.intro, lines: [...lines] },
        }
      : each,
  );
  const given = day(5, { proposals });
  go(given, "decision-profile", 280);
  given.must(given.moderator, { type: "presentProposal", proposalId: "profile" });
  return given;
}

/** The text of the profile, as the template has it. */
export const profileText = beslisdag2023.proposals.find((each) => each.id === "profile")!.text;
export const objections = [
  "‘Op korte termijn’ sluit mensen met een opzegtermijn uit.",
  "Jongeren komen in het profiel niet voor.",
  "Eén senior kan niet in zo’n grote regio overal zijn.",
  "Er staat niets over wat er gebeurt bij ziekte.",
  long200,
  "Het profiel vraagt zo veel dat kleine organisaties nooit iemand kunnen voordragen.",
  "Detachering kan bij ons niet.",
  "De regio is te groot.",
];
export const longTitle =
  "Wie zoeken we als regiofacilitator voor een samenwerkingsverband dat over de provinciegrens heen gaat en ook de eilanden meeneemt?";
