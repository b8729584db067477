import "@testing-library/jest-dom/vitest";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import PulseCard from "../../../client/src/screens/phone/hall/PulseCard.svelte";
import { fakeSession } from "../../../client/src/session/fakeSession.ts";
import type { MomentId } from "../../../shared/domain/ids.ts";
import { givenDay } from "../../support/given.ts";

beforeEach(() => localStorage.clear());

const user = userEvent.setup();
const press = (name: RegExp | string) => user.click(screen.getByRole("button", { name }));

/** Ada's phone while the hall is asked how it was. */
function asked() {
  const day = givenDay();
  const momentId = day.state.setup!.moments![0]!.id as MomentId;
  day.open();
  const ada = day.join("Ada", "De Brug", ["north"]);
  day.must(day.moderator, { type: "openPulse", momentId });
  const view = () => day.view({ role: "participant", id: ada });
  const session = fakeSession({ state: view(), role: "participant", participantId: ada, now: day.now });
  render(PulseCard, { session, momentId, busy: () => {} });
  const arrive = () => {
    day.must(day.as(ada), session.sent.at(-1)!);
    session.answer();
    session.set({ confirmed: view(), now: day.now });
  };
  return { day, ada, session, arrive, momentId, view };
}

test("one tap is enough; a line may follow, and both can be changed while it is open", async () => {
  const { day, arrive, momentId } = asked();
  await press("Fijn");
  arrive();
  expect(screen.getByRole("button", { name: "Fijn" })).toHaveAttribute("aria-pressed", "true");
  await user.type(screen.getByRole("textbox"), "Goed gesprek over de bus");
  await press("Laat het weten");
  arrive();
  expect(screen.getByText("Goed gesprek over de bus")).toBeVisible();
  await press("Taai");
  arrive();
  const [reaction] = Object.values(day.state.pulse[momentId]!.reactions);
  expect(reaction).toMatchObject({ face: "tough", line: "Goed gesprek over de bus" });
});

test("whoever said nothing when it closes reads that this is fine too", async () => {
  const { day, session, momentId, view } = asked();
  day.must(day.moderator, { type: "closePulse", momentId });
  session.set({ confirmed: view() });
  expect(await screen.findByText(/Je liet niets weten. Dat kan ook/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Fijn" })).toBeNull();
});

test("a line that the moderator hides is told to its writer, with the reason", async () => {
  const { day, arrive, session, momentId, view } = asked();
  await press("Fijn");
  arrive();
  await user.type(screen.getByRole("textbox"), "Hulde aan Kees");
  await press("Laat het weten");
  arrive();
  const pulseId = Object.keys(day.state.pulse[momentId]!.reactions)[0]!;
  day.must(day.moderator, { type: "hidePulseLine", momentId, pulseId, reason: "Noemt een persoon" });
  session.set({ confirmed: view() });
  expect(await screen.findByText(/laat jouw zin niet zien: Noemt een persoon/)).toBeVisible();
});
