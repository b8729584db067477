/** What the programme team might do next with the day that it makes. Chosen by chance; a good part is refused. */
import { contentOf } from "../../shared/domain/programmeMaking.ts";
import { boardAsSet, detailsOf } from "../../shared/domain/setupMaking.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";

/** The programme team changes, adds, removes or moves something; now and then without having seen the last. */
export function setupIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const { setup } = day;
  if (!setup) return null;
  const what = chance.of(["programme", "programme", "proposals", "boards", "lists", "details"] as const)!;
  switch (what) {
    case "programme":
      return programmeIntent(day, chance, mint);
    case "proposals":
      return proposalIntent(day, chance, mint);
    case "boards":
      return boardMakingIntent(day, chance, mint);
    case "lists":
      return listIntent(day, chance, mint);
    default: {
      const seen = detailsOf(setup);
      const place = chance.often(0.5) ? mint.text("place") : "";
      const late = chance.often(0.1) ? { title: "Een andere dag" } : {};
      const details = {
        ...seen,
        title: chance.often(0.9) ? mint.text("day") : "",
        place,
        language: chance.of(["nl", "en"] as const)!,
      };
      if (chance.often(0.2)) {
        const theme = [{ token: chance.of(["accent", "paper"] as const)!, value: "#0b6b66" }];
        return { type: "setTheme", theme: chance.often(0.7) ? theme : [] };
      }
      if (chance.often(0.15)) {
        const photoId = "logo".padEnd(43, String(chance.below(3)));
        const alt = chance.often(0.9) ? mint.text("logo") : "";
        return {
          type: "setLogo",
          logo: chance.often(0.7) ? { photoId, width: 320, height: 120, alt } : null,
        };
      }
      return { type: "setDetails", details, seen: { ...seen, ...late } };
    }
  }
}

function programmeIntent(day: DayState, chance: Chance, mint: Mint): CommandInput {
  const programme = day.setup?.programme ?? [];
  const known = chance.of(programme);
  const order = programme.map(({ id }) => id as string);
  const what = chance.weighted([
    [4, "change"],
    [2, "add"],
    [2, "remove"],
    [3, "order"],
    [1, "start"],
  ]);
  if (what === "start") {
    return {
      type: "setProgrammeStart",
      startsAt: `0${chance.below(9)}:15`,
      seen: programme[0]?.startsAt ?? "09:30",
    };
  }
  if (what === "order") {
    const turned = [...order.slice(0, 1), ...order.slice(1).reverse()];
    const later = chance.often(0.5) ? turned : [...order.slice(0, -2), ...order.slice(-2).reverse()];
    return { type: "orderParts", order: later, seen: chance.often(0.9) ? order : later };
  }
  if (what === "remove" && known) return { type: "removePart", partId: known.id, seen: contentOf(known) };
  if (what === "change" && known) {
    const seen = contentOf(known);
    const part = { ...seen, title: mint.text("part"), say: mint.text("say"), minutes: 5 + chance.below(60) };
    return { type: "setPart", part, seen: chance.often(0.9) ? seen : { ...seen, title: "Anders" } };
  }
  return {
    type: "setPart",
    part: {
      id: chance.often(0.95) ? mint.id("part") : (known?.id ?? "welcome"),
      kind: chance.of(["welcome", "break", "groups", "closing"] as const)!,
      minutes: 5 + chance.below(60),
      title: mint.text("part"),
      say: mint.text("say"),
      boards: chance.often(0.9) ? [] : [chance.of(Object.keys(day.boards)) ?? "none"],
      proposals: [],
    },
    after: chance.of([...order, null])!,
    seen: null,
  };
}

function proposalIntent(day: DayState, chance: Chance, mint: Mint): CommandInput {
  const proposals = day.setup?.proposals ?? [];
  const known = chance.of(proposals);
  const order = proposals.map(({ id }) => id as string);
  const what = chance.weighted([
    [3, "set"],
    [2, "remove"],
    [2, "order"],
  ]);
  if (what === "order") {
    const seen = chance.often(0.9) ? order : order.slice(1);
    return { type: "orderProposals", order: [...order].reverse(), seen };
  }
  if (what === "remove" && known) {
    const made = proposals.find(({ id }) => id.startsWith("proposal-")) ?? known;
    return { type: "removeProposal", proposalId: made.id, seen: made };
  }
  const isNew = !known || chance.often(0.5);
  const proposal = {
    ...(known ?? {}),
    id: isNew ? mint.id("proposal") : known.id,
    title: mint.text("proposal"),
    question: mint.text("question"),
    text: { lines: [mint.text("line"), ""] },
    arguments: [],
    circle: { kind: "nationwide" as const },
    fallback: chance.often(0.97) ? mint.text("fallback") : "",
    validUntil: "2031-01-01",
    frames: [],
  };
  return { type: "setProposal", proposal, seen: isNew ? null : known };
}

function boardMakingIntent(day: DayState, chance: Chance, mint: Mint): CommandInput {
  const known = chance.of(day.setup?.boards ?? []);
  const seen = known && boardAsSet(day, known.id);
  const made = (day.setup?.boards ?? []).find(({ id }) => id.startsWith("board-"));
  const gone = made && boardAsSet(day, made.id);
  if (gone && chance.often(0.5)) return { type: "removeBoard", boardId: gone.id, seen: gone };
  if (seen && chance.often(0.1)) return { type: "removeBoard", boardId: seen.id, seen };
  if (seen && chance.often(0.5)) {
    const board = { ...seen, title: mint.text("board"), quota: 1 + chance.below(5) };
    return { type: "setBoard", board, seen };
  }
  return {
    type: "setBoard",
    board: {
      id: mint.id("board"),
      title: mint.text("board"),
      question: mint.text("question"),
      lanes: [{ id: "lane", title: mint.text("lane"), paper: "sky" }],
      authorship: chance.of(["named", "organisation", "anonymous"] as const)!,
      ...(chance.often(0.2) ? { region: chance.of(day.setup?.regions ?? [])?.id ?? "nowhere" } : {}),
    },
    seen: null,
  };
}

function listIntent(day: DayState, chance: Chance, mint: Mint): CommandInput {
  const questions = day.setup?.sheetQuestions ?? [];
  const moments = day.setup?.moments ?? [];
  const planning = day.setup?.planning ?? [];
  const region = chance.of(day.setup?.regions ?? []);
  return chance.of<CommandInput>([
    {
      type: "setSheetQuestions",
      questions: questions.map((each) => ({ ...each, question: mint.text("question") })),
      seen: chance.often(0.9) ? questions : [],
    },
    {
      type: "setMoments",
      moments: moments.map((each) => ({ ...each, title: mint.text("moment") })),
      seen: moments,
    },
    { type: "setPlanning", planning: [{ when: mint.text("when"), what: mint.text("what") }], seen: planning },
    {
      type: "setRegionPlace",
      region: region?.id ?? "nowhere",
      place: chance.often(0.8) ? mint.text("place") : "",
      ...(region?.place ? { seen: region.place } : {}),
    },
  ])!;
}
