import { expect, it } from "vitest";
import { firstTeller } from "../../server/realtime/whoWasFirst.ts";
import { daySetup } from "../../shared/domain/setup.ts";
import type { DayCommand } from "../../shared/domain/commands.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import { codesOf } from "../division/divisions.ts";
import { givenDay } from "../support/given.ts";

const links = { list: () => Promise.resolve([{ id: "link-moderator", label: "Noor" }]) };

it("[A15] who edits a map that a colleague just changed is told whose edit it was", async () => {
  const day = givenDay({ setup: daySetup.parse(beslisdag2023) }).open();
  const host = { id: "day", acts: 0, sinceAct: () => day.entries } as never;
  const tell = firstTeller(links as never);
  const form = (group: string, rsvId: string, name: string) =>
    ({ type: "formRsv", group, rsvId, name, codes: codesOf("Delft"), edits: 0 }) as unknown as DayCommand;
  const asked = { accepted: false, refusal: { code: "draftChanged" } } as const;
  const first = async (command: DayCommand) => {
    const answer = await tell(host, command, asked);
    return answer.accepted ? undefined : answer.refusal.values?.["first"];
  };

  expect(await first(form("zuid-holland", "two", "Twee"))).toBeUndefined();
  day.must(day.moderator, form("zuid-holland", "one", "Een") as never);
  expect(day.refused(day.moderator, form("zuid-holland", "two", "Twee") as never)).toBe("draftChanged");
  expect(await first(form("zuid-holland", "two", "Twee"))).toBe("Noor");
  // An edit of another subgroup's map was not in the way.
  expect(await first(form("utrecht", "three", "Drie"))).toBeUndefined();
});
