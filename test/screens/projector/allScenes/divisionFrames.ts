/** The scenes of the divided country: the hall and a subgroup at work, versions, figures, the frames, and groups. */
import { factsOf } from "../../../../shared/division/mapFacts.ts";
import type { GivenDay } from "../../../support/given.ts";
import { MINUTE, MORNING, day, go, long200, organisations, scene, seen } from "./days.ts";
import type { GalleryFrame } from "./days.ts";

const { municipalities } = factsOf(null);
export const codeOf = (name: string): string =>
  [...municipalities.values()].find((each) => each.name === name)!.code;
export const inProvince = (id: string): string[] =>
  [...municipalities.values()].filter(({ province }) => province === id).map(({ code }) => code);

const gooi = ["Blaricum", "Gooise Meren", "Hilversum", "Huizen", "Laren", "Wijdemeren"].map(codeOf);
const valley = [
  "Renswoude",
  "Rhenen",
  "Utrechtse Heuvelrug",
  "Veenendaal",
  "Wijk bij Duurstede",
  "Woudenberg",
].map(codeOf);

const ask = (given: GivenDay, command: Parameters<GivenDay["must"]>[1]) =>
  given.must(given.moderator, command);
const edits = (given: GivenDay, group: string): number =>
  given.state.division.drafts[group as never]?.edits ?? 0;

/** A new RSV of these municipalities in the division of a group. */
export function form(given: GivenDay, group: string, rsvId: string, name: string, codes: string[]): void {
  ask(given, { type: "formRsv", group, rsvId, name, codes, edits: edits(given, group) });
}

/** A day on which the subgroups made something of the opening bid. */
export function dividing(people = 12): GivenDay {
  const given = day(people);
  go(given, "processing", 165);
  form(given, "utrecht", "heuvelrug", "Heuvelrug en Vallei", valley);
  ask(given, { type: "moveMunicipalities", group: "utrecht", codes: gooi, to: "utrecht" });
  ask(given, { type: "renameRsv", group: "utrecht", rsvId: "utrecht", name: "Utrecht, Gooi en Vechtstreek" });
  ask(given, { type: "moveMunicipalities", group: "noord-holland", codes: gooi, to: null });
  const parts = ["zuid-holland", "noord-brabant", "gelderland", "limburg", "overijssel"];
  for (const province of parts) {
    const codes = inProvince(province);
    form(
      given,
      province,
      `${province}-2`,
      `Tweede van ${province}`,
      codes.slice(0, Math.ceil(codes.length / 3)),
    );
  }
  ask(given, { type: "moveMunicipalities", group: "friesland", codes: [codeOf("Vlieland")], to: null });
  ask(given, { type: "moveMunicipalities", group: "utrecht", codes: [codeOf("Vijfheerenlanden")], to: null });
  return given;
}

/** The hall's division, with the newest edit made by the moderator. */
export function assembled(people = 12): GivenDay {
  const given = dividing(people);
  ask(given, { type: "assembleDivision" });
  return given;
}

/** The proposal presented, and its second version with the hall's division. */
export function secondVersion(people = 12): GivenDay {
  const given = assembled(people);
  go(given, "decision-division", 255);
  ask(given, { type: "presentProposal", proposalId: "division" });
  const { text } = given.state.setup!.proposals.find(({ id }) => id === "division")!;
  ask(given, {
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    lines: ["Nederland heeft 18 RSV’s, zoals de kaart van deze versie laat zien.", ...text.lines.slice(1)],
    ...(text.intro ? { intro: text.intro } : {}),
    division: true,
  } as never);
  return given;
}

function figured(whiteBelow?: number, level: "municipality" | "province" = "municipality"): GivenDay {
  const given = dividing();
  const keys =
    level === "municipality"
      ? [...municipalities.keys()]
      : [...new Set([...municipalities.values()].map((m) => m.province))];
  const values = Object.fromEntries(
    keys.slice(level === "province" ? 0 : 6).map((key, i) => [key, (i * 37) % 94]),
  );
  ask(given, {
    type: "setFigures",
    figures: {
      id: "young",
      title: "Jongeren die meedoen aan een maatschappelijke diensttijd",
      source: "Verzonnen getallen voor deze proefdag, peildatum 1 januari",
      unit: "jongeren",
      level,
      values,
      ...(whiteBelow === undefined ? {} : { whiteBelow }),
    },
  } as never);
  scene(given, { kind: "figures", figuresId: "young" });
  return given;
}

function tested(complete = false): GivenDay {
  const given = assembled();
  go(given, "closing", 400);
  const judge = (frameId: string, verdict: "ok" | "warning" | "broken", note?: string) =>
    ask(given, { type: "judgeFrame", frameId, verdict, ...(note ? { note } : {}) });
  judge("open-rsvs", "ok", "Elke afspraak laat nieuwe partners toe.");
  judge("new-partners", "warning", "Fondsen en bedrijven ontbreken nog in vier RSV’s.");
  judge("shared-ownership", "broken", complete ? "Nog geen afspraken gemaakt." : long200);
  ask(given, {
    type: "promiseKwartiermaker",
    codes: [codeOf("Vlieland")],
    promised: true,
    note: "vanaf mei, door het programmateam",
  });
  if (complete) {
    for (const { id } of given.state.rsvs) ask(given, { type: "setCommitment", rsvId: id, committed: true });
    ask(given, { type: "promiseKwartiermaker", codes: [codeOf("Vijfheerenlanden")], promised: true });
  }
  scene(given, { kind: "frameTest" });
  return given;
}

function seated(): GivenDay {
  const given = assembled();
  const rsvs = given.state.rsvs;
  organisations.forEach((organisation, i) => {
    const rsv = rsvs[(i * 5) % rsvs.length];
    if (rsv) ask(given, { type: "addMembership", rsvId: rsv.id, organisation, sector: "civilSociety" });
  });
  scene(given, { kind: "groups" });
  return given;
}

/** A round on the second version, with so many who consent; `objection` raised first, about these RSVs. */
function inRound(objection?: { argument: string; rsvs: string[] }): GivenDay {
  const given = secondVersion(20);
  ask(given, { type: "openRound", roundId: "r1", proposalId: "division", version: 2 });
  for (let i = 1; i <= 15; i += 1) {
    const id = `p${i}` as never;
    const raised = objection && i === 1;
    given.must(given.as(id), {
      type: "giveAnswer",
      roundId: "r1",
      seatIds: given.seats(id),
      ...(raised
        ? {
            kind: "objection",
            objection: { id: "o1", argument: objection.argument, area: { rsvs: objection.rsvs, codes: [] } },
          }
        : { kind: "consent" }),
    } as never);
  }
  return given;
}

function published(objection?: Parameters<typeof inRound>[0]): GivenDay {
  const given = inRound(objection);
  ask(given, { type: "closeRound", roundId: "r1" });
  ask(given, { type: "publishRound", roundId: "r1" });
  return given;
}

export const divisionFrames: Readonly<Record<string, () => GalleryFrame>> = {
  "division-bid": () => {
    const given = day();
    given.now = MORNING + 160 * MINUTE;
    scene(given, { kind: "division", group: "national" });
    return seen(given);
  },
  "division-hall": () => {
    const given = dividing();
    scene(given, { kind: "division", group: "national" });
    return seen(given);
  },
  "division-assembled": () => {
    const given = assembled();
    scene(given, { kind: "division", group: "national" });
    return seen(given);
  },
  "division-subgroup": () => {
    const given = dividing();
    scene(given, { kind: "division", group: "utrecht" });
    return seen(given);
  },
  "division-version": () => {
    const given = secondVersion();
    scene(given, { kind: "divisionVersion", proposalId: "division", version: 2 });
    return seen(given);
  },
  "division-version-first": () => {
    const given = secondVersion();
    scene(given, { kind: "divisionVersion", proposalId: "division", version: 1 });
    return seen(given);
  },
  "division-proposal": () => {
    const given = secondVersion();
    scene(given, { kind: "proposal", proposalId: "division" });
    return seen(given);
  },
  "division-proposal-first": () => {
    const given = assembled();
    ask(given, { type: "presentProposal", proposalId: "division" });
    return seen(given);
  },
  "division-round": () => seen(inRound()),
  "division-outcome": () => {
    const given = published();
    scene(given, { kind: "outcome", roundId: "r1" });
    return seen(given);
  },
  "division-decision": () => {
    const given = published();
    const white = ["Vlieland", "Vijfheerenlanden"].map(codeOf);
    ask(given, { type: "promiseKwartiermaker", codes: white, promised: true });
    ask(given, { type: "decideByConsent", decisionId: "d1", proposalId: "division", roundId: "r1" });
    return seen(given);
  },
  "division-objection": () => {
    const given = published({
      argument: "De Heuvelrug en de Vallei horen bij elkaar, maar zo valt de helft van onze scholen af.",
      rsvs: ["heuvelrug", "utrecht"],
    });
    ask(given, { type: "giveFloor", objectionId: "o1" });
    return seen(given);
  },
  figures: () => seen(figured()),
  "figures-white": () => seen(figured(9)),
  "figures-province": () => seen(figured(undefined, "province")),
  "frame-test": () => seen(tested()),
  "frame-test-later": () => seen(tested(), 41_000),
  "frame-test-complete": () => seen(tested(true)),
  groups: () => seen(seated()),
};
