import { cleanup, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import PracticeMark from "../../../client/src/parts/PracticeMark.svelte";
import DeleteDay from "../../../client/src/screens/programmeTeam/operations/DeleteDay.svelte";
import KeepingTab from "../../../client/src/screens/programmeTeam/operations/KeepingTab.svelte";
import PreflightPart from "../../../client/src/screens/programmeTeam/operations/PreflightPart.svelte";
import RehearsalTab from "../../../client/src/screens/programmeTeam/operations/RehearsalTab.svelte";
import { givenDay } from "../../support/given.ts";
import { smallDay } from "../../support/smallDay.ts";
import { teamSession } from "./teamSession.ts";

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The server's answers by path, and what it was asked. */
function fakeServer(answers: Record<string, unknown>) {
  const asked: { path: string; body: unknown }[] = [];
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) => {
    const end = path.replace(/^\/api\/days\/[^/]+/, "");
    asked.push({ path: end, body: init?.body ? JSON.parse(String(init.body)) : undefined });
    const answer = answers[end];
    if (answer === undefined)
      return new Response(JSON.stringify({ refusal: { code: "notFound" } }), { status: 404 });
    return new Response(answer === null ? null : JSON.stringify(answer), {
      status: answer === null ? 204 : 200,
    });
  });
  return asked;
}

const rehearsal = {
  code: "K7M2PX",
  madeAt: 0,
  phase: "prepared",
  links: { moderator: "/d/K7M2PX/regie#x", projector: "/d/K7M2PX/scherm#x", facilitator: null },
  players: null,
};

describe("rehearsing", () => {
  it("a rehearsal is made, its links open beside this page, and so many players are asked for", async () => {
    const answers: Record<string, unknown> = { "/rehearsal": { rehearsal: null } };
    const asked = fakeServer(answers);
    const made = {
      "/rehearsal": { rehearsal },
      "/rehearsal/begin": { rehearsal },
      "/rehearsal/players": {
        rehearsal: { ...rehearsal, players: { wanted: 25, inside: 3, speed: 5, sent: 0, refused: 0 } },
      },
    };
    render(RehearsalTab, { session: teamSession(givenDay()) });
    const user = userEvent.setup();
    const make = await screen.findByRole("button", { name: "Maak een oefening" });
    Object.assign(answers, made);
    await user.click(make);
    const desk = await screen.findByRole("link", { name: "Begeleiding" });
    expect(desk.getAttribute("href")).toBe("/d/K7M2PX/regie#x");
    const many = screen.getByLabelText("Hoeveel");
    await user.clear(many);
    await user.type(many, "5");
    await user.click(screen.getByRole("button", { name: "Laat ze binnen" }));
    expect(screen.getByText("Kies een aantal van 10 tot en met 300.")).toBeTruthy();
    await user.clear(many);
    await user.type(many, "25");
    await user.click(screen.getByRole("button", { name: "Laat ze binnen" }));
    expect(await screen.findByText("3 van 25 zijn binnen")).toBeTruthy();
    expect(asked).toContainEqual({ path: "/rehearsal/players", body: { wanted: 25, speed: 5 } });
    expect(screen.getByRole("button", { name: "Pauze" })).toBeTruthy();
  });

  it("a rehearsal offers no rehearsal of itself", async () => {
    fakeServer({ "/rehearsal": { rehearsal: null } });
    render(RehearsalTab, {
      session: teamSession(givenDay({ setup: { ...smallDay(), practice: { of: "K7M2PX" } } })),
    });
    expect(await screen.findByText("Dit is zelf een oefening.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Maak een oefening" })).toBeNull();
  });

  it("the mark says the word on every screen that has it", () => {
    render(PracticeMark, { word: "Oefening", note: "Niets hiervan telt." });
    expect(screen.getByText("Oefening")).toBeTruthy();
  });
});

describe("the look over the server", () => {
  it("each line says how it stands, and what to do where it is not in order", async () => {
    const asked = fakeServer({
      "/preflight": {
        now: Date.now(),
        lines: [
          { check: "disk", state: "ok", figures: { free: 5e9 } },
          { check: "clock", state: "ok", figures: { now: 0 } },
          { check: "projector", state: "warn", figures: { open: 0 } },
        ],
      },
    });
    const day = givenDay().open();
    render(PreflightPart, { session: teamSession(day) });
    // People take part: the hall of 300 is not what one presses by accident.
    expect(screen.getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
    await userEvent.setup().click(screen.getByRole("button", { name: "Kijk na" }));
    expect(await screen.findByText("geen scherm open")).toBeTruthy();
    expect(screen.getByText("let op")).toBeTruthy();
    expect(screen.getByText("Open de link van de projector op de computer in de zaal.")).toBeTruthy();
    expect(asked[0]!.body).toEqual({ smoke: false });
  });
});

describe("keeping and erasing", () => {
  it("says beforehand when names go, and sets another term within limits", async () => {
    fakeServer({});
    const session = teamSession(givenDay());
    render(KeepingTab, { session });
    expect(screen.getByText("Op 27 april 2030 worden namen gewist.")).toBeTruthy();
    const user = userEvent.setup();
    const names = screen.getByLabelText("Namen: dagen na de dag");
    await user.clear(names);
    await user.type(names, "3");
    await user.click(screen.getByRole("button", { name: "Leg vast" }));
    expect(session.sent).toEqual([]);
    await user.clear(names);
    await user.type(names, "14");
    await user.click(screen.getByRole("button", { name: "Leg vast" }));
    expect(session.sent).toEqual([{ type: "setKeeping", persons: 14, photos: 90 }]);
    expect(await screen.findByText("Op 11 april 2030 worden namen gewist.")).toBeTruthy();
  });

  it("shows everything of a person before it goes, and never goes without the word", async () => {
    const name = { revision: 3, field: "name", type: "participantJoined", text: "Ada Vonk" };
    const said = { revision: 8, field: "text", type: "noteWritten", text: "Vraag het Ada Vonk" };
    const asked = fakeServer({
      "/keeping/search": {
        people: [{ id: "p1", name: "Ada Vonk", organisation: "De Brug" }],
        texts: [said],
        more: 0,
      },
      "/keeping/person": { own: [name, { ...name, revision: 9, text: null }], mentions: [said], photos: 1 },
      "/keeping/erase": { erased: 3, photos: 1, backups: "renewed" },
    });
    render(KeepingTab, { session: teamSession(givenDay()) });
    const user = userEvent.setup();
    await user.type(screen.getByLabelText("Naam of woorden"), "ada");
    await user.click(screen.getByRole("button", { name: "Zoek" }));
    await user.click(await screen.findByRole("button", { name: "Alles van Ada Vonk" }));
    expect(await screen.findByText(/Wat er staat, mag niemand/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /Vraag het Ada Vonk/ }));
    await user.click(screen.getByRole("button", { name: "Wis 3 teksten" }));
    await user.click(screen.getByRole("button", { name: /Wis voorgoed/ }));
    expect(asked.some(({ path }) => path === "/keeping/erase")).toBe(false);
    await user.type(screen.getByLabelText("Typ wissen om het zeker te weten"), "Wissen");
    await user.click(screen.getByRole("button", { name: /Wis voorgoed/ }));
    expect(await screen.findByText(/3 teksten zijn gewist/)).toBeTruthy();
    expect(asked.at(-1)!.body).toMatchObject({
      participantId: "p1",
      texts: [{ revision: 8, field: "text" }],
    });
  });

  it("before a day goes everything of it can be taken away: the record in each form, and the log", () => {
    const day = givenDay().open();
    day.must(day.moderator, { type: "closeDay" });
    render(DeleteDay, { session: teamSession(day) });
    const made = ["webpagina", "pdf", "odt", "json", "csv"].map((form) => `Maak Het verslag als ${form}`);
    for (const name of [...made, /^Maak De hele dag, alle gebeurtenissen als/]) {
      expect(screen.getByRole("button", { name }).getAttribute("aria-disabled")).not.toBe("true");
    }
  });

  it("a day goes only when its code was typed, and not while it is open", async () => {
    const asked = fakeServer({ "/keeping/delete-day": null });
    const { unmount } = render(DeleteDay, { session: teamSession(givenDay().open()) });
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: /Verwijder de dag/ }));
    expect(screen.queryByRole("dialog")).toBeNull();
    unmount();
    const session = teamSession(givenDay());
    render(DeleteDay, { session });
    await user.click(screen.getByRole("button", { name: "Verwijder de dag" }));
    await user.click(screen.getByRole("button", { name: /Verwijder voorgoed/ }));
    expect(asked).toEqual([]);
    await user.type(screen.getByLabelText(/Typ de code/), session.code.toLowerCase());
    await user.click(screen.getByRole("button", { name: /Verwijder voorgoed/ }));
    expect(asked.map(({ path }) => path)).toEqual(["/keeping/delete-day"]);
  });
});
