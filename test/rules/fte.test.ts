import { describe, expect, test } from "vitest";
import { fteNow } from "../../shared/domain/fteDividing.ts";
import { recordOf } from "../../shared/domain/record.ts";
import { dividedHall } from "../support/dividedHall.ts";
import type { CommandInput } from "../support/given.ts";

const HEAD = { revision: 1, hash: "0".repeat(64) };

/** The three provinces of the small country as RSVs, each with what it gets. */
function divided() {
  const hall = dividedHall();
  hall.lead({ type: "assembleDivision" });
  const { day } = hall;
  const team = (command: CommandInput) => day.must(day.programmeTeam, command);
  const refused = (command: CommandInput) => day.refused(day.programmeTeam, command);
  const give = (rsvId: string, fte: number | null, seen?: number | null): CommandInput => ({
    type: "setFte",
    rsvId,
    fte,
    ...(seen === undefined ? {} : { seen }),
  });
  const area: CommandInput = { type: "setFteArea", id: "islands", name: "De eilanden", fte: 0.5 };
  const keep: CommandInput = { type: "keepFteVersion", name: "Kees", note: "Na overleg" };
  return { ...hall, team, refused, give, area, keep };
}

describe("the division of fte", () => {
  test("[AF1] counts RSVs and kwartiermakers together, and says everything that does not fit", () => {
    const { day, team, give, area } = divided();
    expect(fteNow(day.state).faults.map(({ kind }) => kind)).toEqual(["missing", "missing", "missing"]);
    team(give("north", 0.4));
    team(give("middle", 1.2));
    team(give("south", 1));
    team({ ...area, fte: 0 });
    const totals = fteNow(day.state);
    // Without a budget: as many as five RSVs of one fte have together.
    expect(totals).toMatchObject({ rsvs: 2.6, areas: 0, sum: 2.6, left: 2.4 });
    expect(totals.faults).toEqual([
      { kind: "below", id: "north", fte: 0.4, limit: 0.5 },
      { kind: "above", id: "middle", fte: 1.2, limit: 1 },
      { kind: "areaEmpty", id: "islands" },
    ]);
  });

  test("[AF2] of two who change one number the second is told what it is now", () => {
    const { team, refused, give, area } = divided();
    team(give("north", 0.6, null));
    expect(refused(give("north", 0.7, null))).toBe("fteChanged");
    team(give("north", 0.7, 0.6));
    team(area);
    expect(refused({ ...area, fte: 0.8, seen: 0.4 })).toBe("fteChanged");
    team({ type: "motivateFte", text: "Naar het aantal gemeenten", seen: "" });
    expect(refused({ type: "motivateFte", text: "Anders", seen: "" })).toBe("draftChanged");
    team({ type: "noteFte", of: "north", remark: "Veel eilanden", asked: 0.9, seen: "" });
    expect(refused({ type: "noteFte", of: "north", remark: "Weinig", seen: "" })).toBe("draftChanged");
    expect(refused({ type: "noteFte", of: "moon", remark: "Ver" })).toBe("unknownRsv");
  });

  test("[AF3] a version keeps to the frames, is numbered, and stays as it was", () => {
    const { day, team, refused, give, area, keep } = divided();
    for (const rsv of ["north", "middle", "south"]) team(give(rsv, 0.6));
    team(give("north", 0.3));
    expect(refused(keep)).toBe("fteNotFitting");
    team(give("north", 0.5));
    team(area);
    team({ type: "noteFte", of: "north", remark: "Kleiner", asked: 0.8 });
    expect(refused({ ...keep, name: "" })).toBe("nameEmpty");
    team(keep);
    expect(refused(keep)).toBe("alreadyDone");
    team({ type: "noteFte", of: "north", remark: "Toch anders" });
    team(give("north", 0.9));
    team(keep);
    expect(day.state.after.fteVersions).toMatchObject([
      {
        n: 1,
        who: "Kees",
        note: "Na overleg",
        rsvs: [{ fte: 0.5 }, { fte: 0.6 }, { fte: 0.6 }],
        areas: [{ name: "De eilanden", fte: 0.5 }],
        notes: { north: { remark: "Kleiner", asked: 0.8 } },
      },
      { n: 2, rsvs: [{ fte: 0.9 }, {}, {}] },
    ]);
  });

  test("[AF4] is for the programme team until a version is published, with its motivation", () => {
    const { day, ada, team, refused, give, area, keep } = divided();
    for (const rsv of ["north", "middle", "south"]) team(give(rsv, 0.6));
    team(area);
    team(keep);
    expect(refused({ type: "publishFte", version: 2 })).toBe("unknownFteVersion");
    expect(refused({ type: "publishFte", version: 1 })).toBe("reasonMissing");
    team({ type: "motivateFte", text: "Naar het aantal gemeenten" });
    team({ type: "noteFte", of: "north", remark: "Veel eilanden" });
    team(keep);
    const phone = { role: "participant", id: ada } as const;
    for (const viewer of [phone, { role: "projector" }, { role: "facilitator" }] as const) {
      expect(day.view(viewer).division).toMatchObject({ fte: {}, fteAreas: {} });
      expect(JSON.stringify(day.wire(viewer))).not.toMatch(/eilanden|gemeenten|Kees/);
    }
    const told = () => recordOf(day.state, { head: HEAD, generatedAt: 0, names: false })?.after.fte;
    expect(told()).toBeUndefined();
    team({ type: "publishFte", version: 2 });
    expect(refused({ type: "publishFte", version: 2 })).toBe("alreadyDone");
    expect(day.view(phone).division.ftePublished).toMatchObject({ version: 2, areas: [{ fte: 0.5 }] });
    expect(JSON.stringify(day.wire(phone))).not.toMatch(/Kees|gemeenten/);
    expect(told()).toMatchObject({
      version: 2,
      sum: 2.3,
      motivation: "Naar het aantal gemeenten",
      rsvs: [{ name: "Noord", fte: 0.6, remark: "Veel eilanden" }, {}, {}],
      kwartiermakers: [{ name: "De eilanden", fte: 0.5 }],
    });
    expect(JSON.stringify(told())).not.toContain("Kees");
  });

  test("[AF1] the frame over fte counts what goes to kwartiermakers", () => {
    const { frames, team, give, area } = divided();
    for (const rsv of ["north", "middle", "south"]) team(give(rsv, 0.6));
    expect(frames().fte).toMatchObject({ verdict: "ok" });
    team(area);
    expect(frames().fte).toMatchObject({ verdict: "ok", places: [] });
  });
});
