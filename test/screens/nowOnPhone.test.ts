import { expect, it } from "vitest";
import { nowOnPhone } from "../../client/src/screens/phone/nowOnPhone.ts";
import { inRound, close, publish, show } from "./projector/hall.ts";

it("a phone takes leave when the day is closed, whatever the screen in the hall still shows", () => {
  const day = inRound();
  close(day);
  publish(day);
  show(day, { kind: "outcome", roundId: "r1" });
  expect(nowOnPhone(day.state, "p1" as never)).toMatchObject({ kind: "round" });
  day.must(day.moderator, { type: "closeDay" });
  expect(nowOnPhone(day.state, "p1" as never)).toEqual({ kind: "part", partId: null });
});
