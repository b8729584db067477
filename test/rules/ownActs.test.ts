import { expect, test } from "vitest";
import { commands } from "../../shared/domain/commands.ts";
import type { CommandType, DayCommand } from "../../shared/domain/commands.ts";
import { decide } from "../../shared/domain/decide.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { decideOwn } from "../../shared/domain/ownActs.ts";
import { mayEver } from "../../shared/domain/permissions.ts";
import { digest, givenDay } from "../support/given.ts";

const types = commands.map((command) => command.shape.type._zod.def.values[0] as CommandType);
/** Every field a participant's command reads; what else it holds is dropped when it is parsed. */
const wish = {
  noteId: "n",
  boardId: "who-is-missing",
  laneId: "names",
  text: "Tekst",
  name: "Noor",
  regions: [],
  seatIds: [],
  rsvId: "north",
  roundId: "r",
  kind: "consent",
  objectionId: "o",
  contributionId: "c",
  amendmentId: "a",
  proposalId: "division",
  solved: true,
  questionId: "q",
  helpId: "h",
  subject: "other",
};

test.each(types.filter((type) => mayEver("participant", type)))(
  "[L1] a phone rules on its own %s as the server does",
  (type) => {
    const day = givenDay().open();
    const actor = day.as(day.join("Noor", "Stichting Kade", ["north"]));
    const context = { now: day.now, actor, present: new Set<never>(), digest, factsOf };
    const command = { ...wish, type } as unknown as DayCommand;
    const ruled = decideOwn(day.state, command, context);
    expect(ruled).toEqual(decide(day.state, command, context));
    expect(ruled).not.toMatchObject({ refusal: { code: "notAllowed" } });
  },
);

test.each(types.filter((type) => !mayEver("participant", type)))("[A1] a phone foresees no %s", (type) => {
  const day = givenDay().open();
  const actor = day.as(day.join("Noor", "Stichting Kade", ["north"]));
  const context = { now: day.now, actor, present: new Set<never>(), digest, factsOf };
  const ruled = decideOwn(day.state, { ...wish, type } as unknown as DayCommand, context);
  expect(ruled).toMatchObject({ accepted: false, refusal: { code: "notAllowed" } });
});
