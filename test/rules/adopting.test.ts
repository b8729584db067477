import { describe, expect, test } from "vitest";
import { stillToAdopt } from "../../shared/domain/adopting.ts";
import { textNow } from "../../shared/domain/corrections.ts";
import { decide } from "../../shared/domain/decide.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { recordOf } from "../../shared/domain/record.ts";
import { recordParts } from "../../shared/domain/recordParts.ts";
import { dayRecord } from "../../shared/protocol/record.ts";
import { digest } from "../support/given.ts";
import { overDay } from "../support/overDay.ts";
import type { CommandInput } from "../support/given.ts";

const recorded = (day: { state: Parameters<typeof recordOf>[0] }, names = false) =>
  dayRecord.parse(
    recordOf(day.state, { head: { revision: 1, hash: "0".repeat(64) }, generatedAt: 0, names }),
  );

describe("reading the record over", () => {
  test("[AF8] each part is read by name, as it was when it was read; what changes is read again", () => {
    const { day, team, refused, read, own } = overDay();
    expect(recordParts(day.state).map(({ key }) => key)).toEqual([
      "day",
      "decision:d",
      "matters",
      "objections",
      "signals",
      "boards",
      "questions",
    ]);
    expect(refused({ ...read("signals"), name: " " } as CommandInput)).toBe("nameEmpty");
    expect(refused({ type: "reviewPart", part: "map", name: "Noor", seen: "" })).toBe("unknownRecordPart");
    expect(refused({ type: "reviewPart", part: "signals", name: "Noor", seen: "x" })).toBe(
      "recordPartChanged",
    );
    team(read("signals"));
    expect(refused(read("signals", "noor"))).toBe("alreadyDone");
    const open = () => stillToAdopt(day.state).flatMap((each) => (each.kind === "part" ? [each.part] : []));
    expect(open()).not.toContain("signals");
    team(own);
    expect(open()).toContain("signals");
    team(read("signals"));
    const at = day.state.after.reviews.at(-1)!.at;
    team({ type: "takeBackReview", part: "signals", reviewedAt: at });
    expect(open()).toContain("signals");
  });

  test("[AF8] two people read each part where the setting asks that, each once", () => {
    const { day, team, refused, read } = overDay();
    expect(refused({ type: "setReaders", count: 3 })).toBe("notAllowed");
    team({ type: "setReaders", count: 2 });
    team(read("boards"));
    const boards = () =>
      stillToAdopt(day.state).find((each) => each.kind === "part" && each.part === "boards");
    expect(boards()).toMatchObject({ read: 1, of: 2 });
    team({ type: "askReader", part: "boards", name: "Kim" });
    expect(refused({ type: "askReader", part: "boards", name: "kim" })).toBe("alreadyDone");
    team(read("boards", "Kim"));
    expect(boards()).toBeUndefined();
  });

  test("[AF9] an objection that stayed open has somebody who goes on with it, and a date", () => {
    const { day, team, refused, follow } = overDay();
    const todo = () => stillToAdopt(day.state).some(({ kind }) => kind === "objection");
    expect(todo()).toBe(true);
    expect(refused({ ...follow, owner: "" } as CommandInput)).toBe("ownerMissing");
    expect(refused({ ...follow, on: "2030-02-31" } as CommandInput)).toBe("dateMissing");
    expect(refused({ ...follow, on: "2029-01-01" } as CommandInput)).toBe("dateInPast");
    team(follow);
    expect(todo()).toBe(false);
    expect(recorded(day).after.objections).toEqual([
      { objection: "a", owner: "Werkgroep", on: "2030-06-01" },
    ]);
  });

  test("[AF10] a correction keeps what was written, with the reason and who, and is itself corrected", () => {
    const { day, team, refused, correct, motivation } = overDay();
    expect(refused(correct({ seen: "Iets anders" }))).toBe("draftChanged");
    expect(refused(correct({ text: "" }))).toBe("correctionEmpty");
    expect(refused(correct({ reason: "" }))).toBe("reasonMissing");
    expect(refused(correct({ target: { kind: "line", id: "division", version: 9, line: 0 } }))).toBe(
      "unknownText",
    );
    team(correct());
    expect(refused(correct())).toBe("idTaken");
    const first = day.state.decisions["d" as never]!.motivation;
    expect(first).toBe("Anders begint er niemnd");
    expect(textNow(day.state, motivation as never)).toBe("Anders begint er niemand");
    team(correct({ id: "c2", seen: "Anders begint er niemand", text: "Anders begint niemand" }));
    team(
      correct({
        id: "c3",
        target: { kind: "signal", id: "s" },
        seen: "De eilande",
        text: "De eilanden",
      }),
    );
    expect(recorded(day, true).after.corrections).toMatchObject([
      { n: 1, decision: 1, was: "Anders begint er niemnd", text: "Anders begint er niemand", name: "Noor" },
      { n: 2, decision: 1, was: "Anders begint er niemand", text: "Anders begint niemand" },
      { n: 3, signal: 1, was: "De eilande", text: "De eilanden", reason: "Typefout" },
    ]);
    expect(recorded(day).after.corrections[0]).not.toHaveProperty("name");
    expect(recorded(day).decisions[0]?.motivation).toBe("Anders begint er niemnd");
  });

  test("[AF11] evaluations are planned per region, with place and outcome", () => {
    const { day, team, refused } = overDay();
    const meeting = {
      type: "setEvaluation",
      id: "e",
      region: "north",
      on: "2030-11-01",
      place: "Dorpshuis",
      outcome: "",
    } satisfies CommandInput;
    expect(refused({ ...meeting, region: "moon" })).toBe("unknownRegion");
    team(meeting);
    team({ ...meeting, outcome: "Het loopt" });
    expect(recorded(day).after.evaluations).toEqual([
      { region: "north", on: "2030-11-01", place: "Dorpshuis", outcome: "Het loopt" },
    ]);
    team({ type: "removeEvaluation", id: "e" });
    expect(recorded(day).after.evaluations).toEqual([]);
  });

  test("[AF12] the record shows no more of who brought something in than its naming, and never more than the day's", () => {
    const { day, team } = overDay();
    expect(recorded(day).objections[0]?.organisation).toBe("De Brug");
    team({ type: "setRecordNaming", naming: "region" });
    expect(recorded(day)).toMatchObject({ naming: "region" });
    expect(recorded(day).objections[0]).not.toHaveProperty("organisation");
  });
});

describe("adopting", () => {
  test("[AF13] waits for every part, objection and signal, and says who did it and when", () => {
    const { day, team, refused, readAll, follow, own, adopt } = overDay();
    expect(refused(adopt)).toBe("notReadyToAdopt");
    team(follow);
    team(own);
    readAll();
    expect(stillToAdopt(day.state)).toEqual([]);
    expect(refused({ ...adopt, name: "" } as CommandInput)).toBe("nameEmpty");
    expect(refused({ ...adopt, role: "" } as CommandInput)).toBe("roleMissing");
    const context = { now: day.now, actor: day.programmeTeam, present: new Set<never>(), digest, factsOf };
    expect(decide(day.state, adopt as never, context)).toMatchObject({ refusal: { code: "sealMissing" } });
    team(adopt);
    expect(day.state).toMatchObject({
      phase: "adopted",
      adopted: { name: "Noor", role: "Programmamanager" },
    });
    const record = recorded(day);
    expect(record.provisional).toBe(false);
    expect(record.after.adoption).toMatchObject({ role: "Programmamanager", key: "key" });
    expect(record.after.adoption).not.toHaveProperty("name");
    expect(recorded(day, true).after.adoption?.name).toBe("Noor");
  });

  test("[AF14] is final: everything is refused in words but an addendum, which stands in the record", () => {
    const { day, team, refused, readAll, follow, own, adopt, correct } = overDay();
    const addendum = { type: "addAddendum", id: "x", title: "Signaal", text: "De boot vaart" } as const;
    expect(refused(addendum)).toBe("dayClosed");
    team(follow);
    team(own);
    readAll();
    team(adopt);
    const before = recorded(day);
    for (const command of [adopt, correct(), own, follow, { type: "setReaders", count: 2 } as const]) {
      expect(refused(command)).toBe("dayAdopted");
    }
    expect(day.refused(day.moderator, { type: "openDay" })).toBe("dayAdopted");
    expect(refused({ ...addendum, title: "" })).toBe("titleMissing");
    team(addendum);
    const { after, ...rest } = recorded(day);
    const { after: was, ...same } = before;
    expect(rest).toEqual(same);
    expect(after).toMatchObject({ ...was, addenda: [{ n: 1, title: "Signaal", text: "De boot vaart" }] });
  });

  test("[AF15] hall, projector and facilitators know that it is adopted, and of what came before nothing", () => {
    const { day, ada, team, readAll, follow, own, adopt, correct } = overDay();
    team(follow);
    team(own);
    team(correct());
    readAll("Lezer Geheim");
    team({ ...adopt, name: "Noor Geheim", role: "Rol Geheim" } as CommandInput);
    for (const viewer of [
      { role: "participant", id: ada },
      { role: "projector" },
      { role: "facilitator" },
    ] as const) {
      const view = day.view(viewer);
      expect(view.phase).toBe("adopted");
      expect(view.adopted?.digest).toBe(day.state.adopted?.digest);
      expect(JSON.stringify([view, day.wire(viewer)])).not.toMatch(/Geheim|Werkgroep|Typefout/);
    }
  });
});
