import "@testing-library/jest-dom/vitest";
import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { previewOf } from "../../../client/src/preview/previewState.ts";
import { wordsOnScreen } from "../../../client/src/preview/previewWords.ts";
import ProgrammeTab from "../../../client/src/screens/programmeTeam/preparing/ProgrammeTab.svelte";
import ProposalsTab from "../../../client/src/screens/programmeTeam/preparing/ProposalsTab.svelte";
import { contentOf } from "../../../shared/domain/programmeMaking.ts";
import { givenDay } from "../../support/given.ts";
import { smallDay } from "../../support/smallDay.ts";
import { teamSession } from "./teamSession.ts";

beforeEach(() => {
  localStorage.clear();
  // jsdom lays nothing out.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(null, { status: 404 })));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
const order = (day: ReturnType<typeof givenDay>) => day.state.setup!.programme.map(({ id }) => id as string);

describe("the tab Programma", () => {
  test("[PR1] what is typed is a draft until it is saved, also while another part is looked at", async () => {
    const day = givenDay();
    let unsaved = (): boolean => false;
    const onguard = (ask: () => boolean) => (unsaved = ask);
    render(ProgrammeTab, { session: teamSession(day), onmend: () => {}, onguard });
    await userEvent.clear(field(/^Titel/));
    await userEvent.type(field(/^Titel/), "Hallo allemaal");
    expect(day.state.setup!.programme[0]!.title).not.toBe("Hallo allemaal");
    expect(unsaved()).toBe(true);
    await press(/11\.15/);
    expect(screen.getByRole("button", { name: /Hallo allemaal.*nog niet bewaard/ })).toBeVisible();
    await press(/Hallo allemaal/);
    await press("Bewaar");
    expect(day.state.setup!.programme[0]!.title).toBe("Hallo allemaal");
    expect(unsaved()).toBe(false);
  });

  test("[PR1] a part moves with Alt and an arrow, and with its buttons; the clock runs along", async () => {
    const day = givenDay();
    render(ProgrammeTab, { session: teamSession(day), onmend: () => {}, onguard: () => {} });
    screen.getByRole("button", { name: /^09\.30/ }).focus();
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(order(day).slice(0, 2)).toEqual(["information", "welcome"]);
    expect(screen.getByRole("button", { name: /^10\.00/ })).toHaveFocus();
    await press("Omhoog");
    expect(order(day).slice(0, 2)).toEqual(["welcome", "information"]);
  });

  test("[PR3] who types over what somebody else saved is told, and chooses", async () => {
    const day = givenDay();
    const session = teamSession(day);
    render(ProgrammeTab, { session, onmend: () => {}, onguard: () => {} });
    await userEvent.type(field(/^Titel/), " van mij");
    const seen = contentOf(day.state.setup!.programme[0]!);
    await session.send({ type: "setPart", part: { ...seen, title: "Van een ander" }, seen });
    expect(await screen.findByText("Iemand anders veranderde dit terwijl jij typte.")).toBeVisible();
    await press("Houd wat ik typte");
    await press("Bewaar");
    expect(day.state.setup!.programme[0]!.title).toMatch(/ van mij$/);
  });
});

test("[PR9] the checklist goes from what must still be done to ready when the fallback is filled in", async () => {
  const setup = smallDay();
  const proposals = setup.proposals.map((each, index) => (index === 1 ? { ...each, fallback: "" } : each));
  const day = givenDay({ setup: { ...setup, proposals } });
  render(ProposalsTab, {
    session: teamSession(day),
    about: "north-plan",
    onmend: () => {},
    onguard: () => {},
  });
  const list = () => screen.getByRole("complementary", { name: "Klaar om te openen?" });
  expect(within(list()).getByText("Voorstel 2 heeft geen terugval")).toBeVisible();
  expect(within(list()).getByText("Openen kan als niets meer moet.")).toBeVisible();
  await userEvent.type(field("Als we er niet uitkomen"), "Dan wacht Noord.");
  await press("Bewaar");
  expect(within(list()).queryByText("Voorstel 2 heeft geen terugval")).toBeNull();
  expect(within(list()).getByText("De dag kan open. De regie opent hem.")).toBeVisible();
});

test("[PR7] a preview shows the draft to nobody but its maker, and what who leads says to no screen", () => {
  const day = givenDay();
  const part = {
    ...contentOf(day.state.setup!.programme[1]!),
    question: "Wat wil je weten?",
    say: "Zeg dit",
  };
  const { projector, phone } = previewOf(
    day.state,
    [{ type: "partSet", part }],
    { kind: "part", partId: part.id },
    day.now,
  );
  expect(wordsOnScreen(projector)[0]).toBe("Wat wil je weten?");
  expect(phone.current!.partId).toBe(part.id);
  expect(JSON.stringify([projector, phone])).not.toContain("Zeg dit");
  expect(day.state.setup!.programme[1]!.question).not.toBe("Wat wil je weten?");
});
