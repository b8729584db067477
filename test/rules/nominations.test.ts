import { expect, test } from "vitest";
import type { DaySetup } from "../../shared/domain/setup.ts";
import type { FrameId } from "../../shared/domain/ids.ts";
import { criteriaOf } from "../../shared/domain/nominations.ts";
import { recordOf } from "../../shared/domain/record.ts";
import { dividedDay } from "../support/dividedDay.ts";
import { dividedHall } from "../support/dividedHall.ts";
import type { CommandInput } from "../support/given.ts";

const asks = (naming: DaySetup["naming"]): DaySetup => {
  const plain = dividedDay({ naming });
  const nomination = ["nomination" as FrameId];
  return {
    ...plain,
    proposals: plain.proposals.map((each) =>
      each.id === "north-plan" ? { ...each, frames: nomination } : each,
    ),
  };
};

function nominated(naming: DaySetup["naming"] = "person") {
  const hall = dividedHall(asks(naming));
  hall.lead({ type: "assembleDivision" });
  const { day } = hall;
  const team = (command: CommandInput) => day.must(day.programmeTeam, command);
  const refused = (command: CommandInput) => day.refused(day.programmeTeam, command);
  const put = (candidateId: string, rsvId = "north", name = "Bo Kandidaat"): CommandInput => ({
    type: "setCandidate",
    candidateId,
    rsvId,
    name,
    organisation: "De Brug",
  });
  const conclude = (outcome: "suits" | "suitsNot" | null, reason = ""): CommandInput => ({
    type: "concludeCandidate",
    candidateId: "bo",
    outcome,
    reason,
  });
  const appoint: CommandInput = { type: "appointCandidate", candidateId: "bo", fte: 0.6, on: "2030-05-01" };
  const suits = (candidateId = "bo") => {
    const [criterion] = criteriaOf(day.state);
    const test = { type: "testCandidate", candidateId, criterion: criterion!.id, remark: "" } as const;
    team({ ...test, verdict: "met" });
    for (const check of ["cv", "letter", "vog", "conflict"] as const) {
      team({ type: "checkCandidate", candidateId, check, seen: true });
    }
    team({ type: "concludeCandidate", candidateId, outcome: "suits", reason: "" });
  };
  return { ...hall, team, refused, put, conclude, appoint, suits };
}

test("[AF5] several people are put forward for an RSV, each tested on every line of the profile", () => {
  const { day, team, refused, put, conclude } = nominated();
  expect(refused(put("bo", "moon"))).toBe("unknownRsv");
  expect(refused(put("bo", "north", " "))).toBe("nameEmpty");
  team(put("bo"));
  team(put("kim", "north", "Kim Kandidaat"));
  expect(refused(put("bo"))).toBe("alreadyDone");
  expect(criteriaOf(day.state).map(({ text }) => text)).toEqual(["Noord begint."]);
  const criterion = criteriaOf(day.state)[0]!.id;
  const say = {
    type: "testCandidate",
    candidateId: "bo",
    criterion,
    verdict: "unclear",
    remark: "Vraag na",
  } as const;
  expect(refused({ ...say, criterion: "x" })).toBe("unknownTextLine");
  team(say);
  expect(refused(say)).toBe("alreadyDone");
  expect(refused(conclude("suits"))).toBe("testIncomplete");
  expect(refused(conclude("suitsNot"))).toBe("reasonMissing");
  team(conclude("suitsNot", "Woont te ver weg"));
  team({ type: "removeCandidate", candidateId: "kim" });
  expect(Object.keys(day.state.after.candidates)).toEqual(["bo"]);
});

test("[AF6] one who fits is appointed from a date and for fte within the frames; one for each RSV", () => {
  const { day, team, refused, put, appoint, suits } = nominated();
  team(put("bo"));
  team(put("kim", "north", "Kim"));
  expect(refused(appoint)).toBe("notSuitable");
  suits();
  suits("kim");
  expect(refused({ ...appoint, fte: 0.3 })).toBe("appointmentOutOfBounds");
  expect(refused({ ...appoint, on: "2030-02-30" })).toBe("dateMissing");
  expect(refused({ ...appoint, on: "2029-05-01" })).toBe("dateInPast");
  team(appoint);
  expect(refused({ ...appoint, candidateId: "kim" })).toBe("alreadyAppointed");
  expect(refused({ type: "removeCandidate", candidateId: "bo" })).toBe("candidateAppointed");
  expect(refused({ type: "takeBackAppointment", candidateId: "bo", reason: "" })).toBe("reasonMissing");
  team({ type: "takeBackAppointment", candidateId: "bo", reason: "Andere baan" });
  team({ ...appoint, candidateId: "kim" });
  expect(day.state.after.candidates).toMatchObject({ kim: { appointed: { fte: 0.6, on: "2030-05-01" } } });
});

test("[AF7] of who is put forward nobody but organisers knows; the record tells who is appointed, as its naming allows", () => {
  for (const naming of ["person", "organisation", "region"] as const) {
    const { day, ada, team, put, appoint, suits } = nominated(naming);
    team(put("bo"));
    team(put("kim", "south", "Kim Geheim"));
    const told = (names: boolean) =>
      JSON.stringify(
        recordOf(day.state, { head: { revision: 1, hash: "0".repeat(64) }, generatedAt: 0, names }),
      );
    expect(told(true)).not.toMatch(/Bo Kandidaat|Geheim/);
    suits();
    team(appoint);
    for (const viewer of [
      { role: "participant", id: ada },
      { role: "projector" },
      { role: "facilitator" },
    ] as const) {
      expect(JSON.stringify([day.wire(viewer), day.view(viewer)])).not.toMatch(/Bo Kandidaat|Geheim/);
    }
    expect(told(true).includes("Bo Kandidaat")).toBe(naming === "person");
    expect(told(false)).not.toContain("Bo Kandidaat");
    expect(told(true)).not.toContain("Geheim");
    const after = recordOf(day.state, {
      head: { revision: 1, hash: "0".repeat(64) },
      generatedAt: 0,
      names: false,
    })?.after;
    expect(after?.nominations[0]?.appointed?.organisation).toBe(naming === "region" ? undefined : "De Brug");
    expect(after?.nominations).toHaveLength(3);
  }
});
