/** The scenes of a day and of a first round: usual, empty, full and hostile. */
import type { Overlay } from "../../../../shared/domain/state.ts";
import { beslisdag2023 } from "../../../../shared/templates/beslisdag2023.ts";
import { givenDay } from "../../../support/given.ts";
import {
  day,
  go,
  write,
  scene,
  seen,
  board,
  round,
  answers,
  outcome,
  proposalOf,
  MORNING,
  MINUTE,
  wide,
  long200,
  organisations,
  profileText,
  advice,
  objections,
  longTitle,
} from "./days.ts";
import type { GalleryFrame } from "./days.ts";

export const dayFrames: Readonly<Record<string, () => GalleryFrame>> = {
  welcome: () => {
    const g = day(164);
    go(g, "welcome", 0);
    return seen(g);
  },
  "welcome-empty": () => ({
    state: givenDay({ setup: beslisdag2023, code: "K7M4QP" }).view({ role: "projector" }),
    now: MORNING,
  }),
  "welcome-huge": () =>
    seen(day(1, { title: `${wide} en nog een heel lange titel erachter`, question: long200 + long200 })),
  programme: () => {
    const g = day(3);
    go(g, "processing", 165);
    scene(g, { kind: "programme" });
    return seen(g);
  },
  "programme-24": () => {
    const parts = Array.from({ length: 24 }, (_, i) => ({
      ...beslisdag2023.programme[i % 11]!,
      id: `x${i}` as never,
    }));
    const g = day(3, { programme: parts });
    go(g, "x7", 165);
    scene(g, { kind: "programme" });
    return seen(g);
  },
  question: () => {
    const g = day(3);
    go(g, "groups", 105);
    return seen(g);
  },
  "question-short": () => {
    const g = day(3);
    go(g, "drinks", 400);
    return seen(g);
  },
  "question-huge": () => {
    const programme = beslisdag2023.programme.map((p) =>
      p.id === "groups"
        ? { ...p, question: long200 + " " + long200, place: wide + wide, title: wide + wide }
        : p,
    );
    const g = day(3, { programme });
    go(g, "groups", 105);
    return seen(g);
  },
  frames: () => {
    const g = day(3);
    scene(g, { kind: "frames" });
    return seen(g, 0);
  },
  "frames-huge": () => {
    const g = day(3, {
      frames: Array.from({ length: 30 }, (_, i) => ({
        id: `f${i}` as never,
        group: i % 3 ? wide : "Kort",
        hard: i % 2 === 0,
        text: i === 0 ? long200.repeat(5) : long200,
      })),
    });
    scene(g, { kind: "frames" });
    return seen(g, 0);
  },
  board: () => {
    const g = board(organisations, advice);
    return seen(g, 3000);
  },
  "board-empty": () => seen(board([], [])),
  "board-full": () =>
    seen(
      board(
        Array.from(
          { length: 36 },
          (_, i) => `${organisations[i % 14]} doet mee met vrijwilligers en een plek`,
        ),
        Array.from({ length: 37 }, (_, i) => advice[i % 10]!),
        60,
      ),
      3000,
    ),
  "board-long": () =>
    seen(
      board(
        [wide, long200, "Wij doen mee", ...organisations.slice(0, 5)],
        [
          long200,
          long200,
          advice[0]!,
          long200.slice(0, 120),
          "x".repeat(200),
          "مرحبا بكم في هذا اليوم 👋🏽 العربية",
          "Ja",
          "日本語のテキストもここに入ります。とても長い文章ですから、折り返しが必要です。",
        ],
      ),
      30_000,
    ),
  "board-hidden": () => {
    const g = board(organisations, advice);
    g.must(g.moderator, { type: "hideNote", boardId: "rsv-utrecht", noteId: "advice-2", reason: "dubbel" });
    g.must(g.as("p4" as never), { type: "withdrawNote", boardId: "rsv-utrecht", noteId: "joining-3" });
    return seen(g);
  },
  "board-one": () => {
    const g = day(12);
    go(g, "welcome", 0);
    g.must(g.moderator, { type: "openBoards", boardIds: ["who-is-missing"] });
    write(g, "who-is-missing", "names", [
      "De bibliotheken",
      "Het mbo uit de regio",
      "Vluchtelingenwerk",
      "Ondernemers met een leerwerkplek",
      "De jongeren zelf!",
    ]);
    scene(g, { kind: "board", boardId: "who-is-missing", page: 0 });
    return seen(g);
  },
  "board-anonymous": () => {
    const g = day(12);
    go(g, "decision-profile", 290);
    g.must(g.moderator, { type: "openBoards", boardIds: ["profile-missing"] });
    write(g, "profile-missing", "missing", [...advice, long200, long200, long200]);
    g.must(g.moderator, { type: "closeBoards", boardIds: ["profile-missing"] });
    scene(g, { kind: "board", boardId: "profile-missing", page: 0 });
    return seen(g);
  },
  "board-four": () => {
    const boards = beslisdag2023.boards.map((b) =>
      b.id === "rsv-utrecht"
        ? {
            ...b,
            quota: undefined,
            title: longTitle,
            question: long200,
            lanes: (["mint", "yellow", "sky", "rose"] as const).map((paper, i) => ({
              id: (i === 0 ? "joining" : i === 1 ? "advice" : `l${i}`) as never,
              title: `Baan ${i} met een lange naam erachter`,
              paper,
            })),
          }
        : b,
    );
    const g = day(10, { boards: boards as never });
    g.must(g.moderator, { type: "openBoards", boardIds: ["rsv-utrecht"] });
    for (const l of ["joining", "advice", "l2", "l3"])
      write(g, "rsv-utrecht", l, [advice[0]!, long200, advice[2]!]);
    scene(g, { kind: "board", boardId: "rsv-utrecht", page: 0 });
    return seen(g);
  },
  note: () => {
    const g = board([], [advice[6]!]);
    scene(g, { kind: "note", boardId: "rsv-utrecht", noteId: "advice-0" });
    return seen(g);
  },
  "note-long": () => {
    const g = board([], [long200]);
    scene(g, { kind: "note", boardId: "rsv-utrecht", noteId: "advice-0" });
    return seen(g);
  },
  proposal: () => {
    const g = day(5);
    go(g, "decision-profile", 280);
    g.must(g.moderator, { type: "presentProposal", proposalId: "profile" });
    return seen(g);
  },
  "proposal-division": () => {
    const g = day(5);
    go(g, "decision-division", 255);
    g.must(g.moderator, { type: "presentProposal", proposalId: "division" });
    return seen(g);
  },
  "proposal-15": () =>
    seen(
      proposalOf(
        Array.from({ length: 15 }, (_, i) => profileText.lines[i % 5]!),
        ["Het profiel volgt uit de kaders."],
        longTitle,
      ),
    ),
  "proposal-100": () =>
    seen(
      proposalOf(
        Array.from({ length: 100 }, () => long200),
        ["x".repeat(300)],
      ),
    ),
  round: () => {
    const g = round("profile", 187, {}, true);
    answers(g, { consent: 142 });
    return seen(g, -122_000);
  },
  "round-plain": () => {
    const g = round("division", 9);
    answers(g, { consent: 2 });
    return seen(g);
  },
  "round-title": () =>
    seen(
      round(
        "profile",
        60,
        { proposals: beslisdag2023.proposals.map((p) => ({ ...p, question: longTitle })) },
        true,
      ),
      300_000,
    ),
  "round-closed": () => {
    const g = round("profile", 60);
    answers(g, { consent: 40, concern: 5, objections });
    g.must(g.moderator, { type: "closeRound", roundId: "r1" });
    return seen(g);
  },
  "outcome-free": () => seen(outcome({ consent: 170, concern: 9 }, 187)),
  "outcome-free-plain": () => seen(outcome({ consent: 6 }, 7)),
  "outcome-1": () => seen(outcome({ consent: 30, objections: [long200] })),
  "outcome-3": () => seen(outcome({ consent: 20, concern: 9, objections: objections.slice(0, 3) })),
  "outcome-8": () => seen(outcome({ consent: 20, concern: 3, objections })),
  "outcome-huge": () =>
    seen(
      outcome(
        { consent: 20, concern: 1, objections: [long200.repeat(5).slice(0, 1000), long200, wide] },
        40,
        { naming: "person" },
      ),
    ),
  decision: () => {
    const g = outcome({ consent: 183 }, 187);
    g.must(g.moderator, { type: "decideByConsent", decisionId: "d1", proposalId: "profile", roundId: "r1" });
    return seen(g);
  },
  "decision-huge": () => {
    const g = outcome({ consent: 3 }, 4, {
      proposals: beslisdag2023.proposals.map((p) => ({ ...p, title: longTitle })),
    });
    g.must(g.moderator, { type: "decideByConsent", decisionId: "d1", proposalId: "profile", roundId: "r1" });
    return seen(g);
  },
  break: () => {
    const g = day(5);
    go(g, "break-1", 85);
    return seen(g, 7 * MINUTE);
  },
  "break-over": () => {
    const g = day(5);
    go(g, "lunch", 210);
    return seen(g, 50 * MINUTE);
  },
  "break-within": () => {
    const g = day(5);
    go(g, "sheets", 300);
    scene(g, { kind: "break" });
    return seen(g);
  },
  missing: () => {
    const g = day(5);
    go(g, "groups", 105);
    const f = seen(g);
    return { ...f, state: { ...f.state, scene: { kind: "round", roundId: "gone" as never } } };
  },
  "offline-board": () => seen(board(organisations, advice), 60_000, { offline: true }),
  "offline-decision": () => ({ ...dayFrames["decision"]!(), offline: true }),
  blank: () => withOverlay("blank"),
  qr: () => withOverlay("qr"),
};

function withOverlay(overlay: Overlay): GalleryFrame {
  const given = day(5);
  given.must(given.moderator, { type: "setOverlay", overlay: overlay as never });
  return seen(given);
}
