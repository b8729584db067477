/**
 * A day that divides the country: Utrecht takes the Gooi and splits, Zeeland leaves one municipality out, both
 * versions of the text have a division, members, promises, figures, and a decision by consent.
 */
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import { givenDay } from "../support/given.ts";
import type { GivenDay } from "../support/given.ts";

/** Blaricum, Gooise Meren, Hilversum, Huizen, Laren, Wijdemeren. */
export const gooi = ["GM0376", "GM1942", "GM0402", "GM0406", "GM0417", "GM1696"];
const vallei = ["GM0339", "GM0340", "GM0345"];
const veere = "GM0717";

export interface DividedDay {
  readonly day: GivenDay;
  readonly anna: ParticipantId;
  readonly bram: ParticipantId;
}

/** The day up to its second version, which is being decided on; `names` replaces what people called their RSVs. */
export function dividedDay(
  names: { gooi: string; vallei: string } = {
    gooi: "Utrecht, Gooi en Vechtstreek",
    vallei: "Heuvelrug en Vallei",
  },
): DividedDay {
  const day = givenDay({ setup: beslisdag2023 }).open();
  const anna = day.join("Anna Voorbeeld", "Gemeente Waterrijk", ["utrecht"], "municipality");
  const bram = day.join("Bram Voorbeeld", "Vakschool Zuid", ["zeeland"], "education");
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });

  const utrecht = day.facilitator("utrecht");
  day.must(utrecht, { type: "moveMunicipalities", group: "utrecht", codes: gooi, to: "utrecht" });
  day.must(utrecht, { type: "renameRsv", group: "utrecht", rsvId: "utrecht", name: names.gooi });
  day.must(utrecht, {
    type: "formRsv",
    group: "utrecht",
    rsvId: "vallei",
    name: names.vallei,
    codes: vallei,
    edits: 2,
  });
  day.must(utrecht, {
    type: "explainRsv",
    group: "utrecht",
    rsvId: "vallei",
    reason: "De scholen werken al samen.",
  });
  day.must(utrecht, {
    type: "submitOutcome",
    region: "utrecht",
    kind: "proposes",
    arguments: "Het Gooi is op Utrecht gericht.",
    notes: [],
  });
  day.must(day.facilitator("noord-holland"), {
    type: "answerClaim",
    region: "noord-holland",
    by: "utrecht",
    codes: [...gooi].sort(),
    agreed: true,
    note: "Dat past ons ook.",
  });
  const zeeland = day.facilitator("zeeland");
  day.must(zeeland, { type: "submitOutcome", region: "zeeland", kind: "keepsBid", arguments: "", notes: [] });

  day.must(day.moderator, { type: "assembleDivision" });
  day.must(day.moderator, { type: "moveMunicipalities", group: "national", codes: [veere], to: null });
  day.must(day.moderator, {
    type: "promiseKwartiermaker",
    codes: [veere],
    promised: true,
    note: "Begint in mei.",
  });
  day.must(day.moderator, {
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    lines: ["Nederland krijgt dertien RSV's."],
    answers: [],
    division: true,
  });
  day.must(day.as(anna), { type: "joinRsv", rsvId: "utrecht" });
  day.must(day.moderator, {
    type: "setCommitment",
    rsvId: "utrecht",
    committed: true,
    note: "Namens allen.",
  });
  day.must(day.programmeTeam, { type: "setFte", rsvId: "utrecht", fte: 0.875 });
  day.must(day.programmeTeam, {
    type: "judgeFrame",
    frameId: "open-rsvs",
    verdict: "warning",
    note: "Let op in het Gooi.",
  });
  day.must(day.programmeTeam, {
    type: "setFigures",
    figures: {
      id: "f1",
      title: "Deelnemers per provincie",
      source: "Eigen telling",
      unit: "deelnemers",
      level: "province",
      values: { utrecht: 1250, zeeland: 90 },
      whiteBelow: 100,
    },
  });
  return { day, anna, bram };
}

/** The same day, decided by consent in one round. */
export function dividedAndDecided(): DividedDay {
  const given = dividedDay();
  const { day, anna, bram } = given;
  day.must(day.moderator, { type: "openRound", roundId: "r1", proposalId: "division", version: 2 });
  for (const id of [anna, bram]) {
    day.must(day.as(id), { type: "giveAnswer", roundId: "r1", seatIds: day.seats(id), kind: "consent" });
  }
  day.must(day.moderator, { type: "closeRound", roundId: "r1" });
  day.must(day.moderator, { type: "publishRound", roundId: "r1" });
  day.must(day.moderator, {
    type: "decideByConsent",
    decisionId: "d1",
    proposalId: "division",
    roundId: "r1",
  });
  return given;
}
