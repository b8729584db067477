/** The phone of two people on a day that divides the country, at moments worth looking at. */
import type { ParticipantId } from "../../../../shared/domain/ids.ts";
import type { GivenDay } from "../../../support/given.ts";
import {
  codeOf,
  dividing,
  assembled,
  inProvince,
  secondVersion,
} from "../../projector/allScenes/divisionFrames.ts";
import { scene } from "../../projector/allScenes/days.ts";

export interface View {
  readonly day: GivenDay;
  readonly me: ParticipantId;
}
const me = "p1" as ParticipantId;
const view = (day: GivenDay): View => ({ day, me });

/** A day whose division was decided, with some organisations that take part. */
export function decided(): GivenDay {
  const day = secondVersion(8);
  day.must(day.moderator, { type: "openRound", roundId: "r1", proposalId: "division", version: 2 });
  for (let i = 1; i <= 8; i += 1) {
    const id = `p${i}` as ParticipantId;
    day.must(day.as(id), { type: "giveAnswer", roundId: "r1", seatIds: day.seats(id), kind: "consent" });
  }
  day.must(day.moderator, { type: "closeRound", roundId: "r1" });
  day.must(day.moderator, { type: "publishRound", roundId: "r1" });
  const codes = ["Vlieland", "Vijfheerenlanden"].map(codeOf);
  day.must(day.moderator, { type: "promiseKwartiermaker", codes, promised: true, note: "vanaf mei" });
  day.must(day.moderator, {
    type: "decideByConsent",
    decisionId: "d1",
    proposalId: "division",
    roundId: "r1",
  });
  for (const [i, sector] of (["education", "municipality", "youth"] as const).entries()) {
    day.must(day.moderator, {
      type: "addMembership",
      rsvId: "utrecht",
      organisation: `Organisatie nummer ${i}`,
      sector,
    });
  }
  return day;
}

export const views: Readonly<Record<string, () => View>> = {
  map: () => {
    const day = assembled(3);
    day.must(day.moderator, {
      type: "setFigures",
      figures: {
        id: "young",
        title: "Jongeren die meedoen",
        source: "Verzonnen getallen",
        unit: "jongeren",
        level: "municipality",
        values: Object.fromEntries(inProvince("utrecht").map((code, i) => [code, i * 3])),
      },
    });
    scene(day, { kind: "division", group: "national" });
    return view(day);
  },
  "map-subgroups": () => {
    const day = dividing(3);
    scene(day, { kind: "division", group: "utrecht" });
    return view(day);
  },
  proposal: () => view(secondVersion(3)),
  objection: () => {
    const day = secondVersion(3);
    day.must(day.moderator, { type: "openRound", roundId: "r1", proposalId: "division", version: 2 });
    return view(day);
  },
  decided: () => view(decided()),
  seat: () => {
    const day = decided();
    scene(day, { kind: "groups" });
    return view(day);
  },
  mine: () => {
    const day = decided();
    day.must(day.as(me), { type: "joinRsv", rsvId: "utrecht" });
    day.must(day.as(me), { type: "chooseGroup", rsvId: "utrecht" });
    return view(day);
  },
};
