import { fakeExports } from "./fakeExports.ts";
import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
// Sections that are fetched when they are asked for are there already, however slow the machine.
import "../../../client/src/screens/programmeTeam/LinksTab.svelte";
import "../../../client/src/screens/programmeTeam/registrations/RegistrationsTab.svelte";
import ProgrammeTeamScreen from "../../../client/src/screens/programmeTeam/ProgrammeTeamScreen.svelte";
import {
  dayWithClosedRound,
  dayWithOpenRound,
  dayWithPublishedRound,
  decidedDay,
} from "../../record/recordedDay.ts";
import { beslisdag2023 } from "../../../shared/templates/beslisdag2023.ts";
import { givenDay } from "../../support/given.ts";
import type { GivenDay } from "../../support/given.ts";
import { fakeLinks } from "./fakeLinks.ts";
import { openTab } from "./openTab.ts";
import { teamSession } from "./teamSession.ts";

// jsdom has no modal dialogs.
beforeEach(() => {
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

async function open(day: GivenDay, tab?: string) {
  const links = fakeLinks(day.now);
  vi.stubGlobal("fetch", links.fetch);
  const session = teamSession(day);
  render(ProgrammeTeamScreen, { session });
  const user = userEvent.setup();
  if (tab) await openTab(user, tab);
  return { session, user, links };
}

describe("the bar of sections", () => {
  const bar = () =>
    within(screen.getByRole("navigation", { name: "Onderdelen" }))
      .getAllByRole("button")
      .map((each) => each.textContent?.trim());

  it("holds what is needed before, on and after the day, and the rest under Meer", async () => {
    const { user } = await open(givenDay());
    expect(bar()).toContain("Aanmeldingen");
    expect(bar()).not.toContain("Verslag");
    await openTab(user, "Verslag");
    // What is looked at stands in the bar.
    expect(bar()).toContain("Verslag");
    cleanup();
    await open(dayWithOpenRound().day);
    expect(bar()).toEqual(expect.arrayContaining(["Kwesties", "Vragen", "Meer"]));
    expect(bar()).not.toContain("Aanmeldingen");
  });
});

describe("the overview", () => {
  it("says of an open round how many responded and nothing else", async () => {
    await open(dayWithOpenRound().day);
    expect(screen.getByText("3 van 4 hebben gereageerd", { selector: "p" })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/kleine dorpen|dwars door een school/);
  });

  it("keeps objections and signals back until their round is published", async () => {
    await open(dayWithClosedRound().day);
    expect(document.body.textContent).not.toMatch(/kleine dorpen|dwars door een school/);
    cleanup();
    await open(dayWithPublishedRound().day);
    expect(screen.getByText("“De grens loopt dwars door een school”")).toBeTruthy();
    expect(screen.getByText("“Vergeet de kleine dorpen niet”")).toBeTruthy();
  });

  it("shows a decision with its validity", async () => {
    await open(decidedDay().day);
    const decisions = screen.getByRole("region", { name: "Besluiten tot nu toe" });
    expect(within(decisions).getByText("Elke regio is een RSV")).toBeTruthy();
    expect(within(decisions).getByText("Geldt tot 1 mei 2031")).toBeTruthy();
  });
});

describe("the list of registrations", () => {
  it("chooses who takes part in deciding", async () => {
    const { session, user } = await open(dayWithOpenRound().day, "Aanmeldingen");
    await user.click(await screen.findByRole("radio", { name: /Wie op de lijst staat/ }));
    expect(session.sent).toEqual([{ type: "setSeatPolicy", seatPolicy: "registered" }]);
  });

  it("shows who of them is here", async () => {
    await open(dayWithOpenRound().day, "Aanmeldingen");
    await screen.findByRole("table");
    const rows = screen.getAllByRole("row").map((row) => row.textContent);
    expect(rows.find((row) => row?.includes("Noord"))).toMatch(/Gemeente Dorp.*1 mens is er/s);
    expect(rows.find((row) => row?.includes("Fonds Vooruit"))).toMatch(/nog niet/);
  });

  it("adds a line for several regions, with a person and a session if known", async () => {
    const { session, user } = await open(dayWithOpenRound().day, "Aanmeldingen");
    await user.click(await screen.findByRole("button", { name: "Voeg één toe" }));
    const form = within(screen.getByRole("dialog"));
    await user.type(form.getByLabelText("Organisatie"), "Sportclub De Meent");
    await user.click(form.getByRole("button", { name: "Bewaar" }));
    expect(session.sent).toEqual([]);
    expect(form.getByText("Kies minstens één regio.")).toBeTruthy();
    await user.click(form.getByLabelText("Noord"));
    await user.click(form.getByLabelText("Zuid"));
    await user.type(form.getByLabelText(/Naam/), "Ada");
    await user.selectOptions(form.getByLabelText("Informatiesessie"), "Nog niet gevolgd");
    await user.click(form.getByRole("button", { name: "Bewaar" }));
    expect(await screen.findByText("Sportclub De Meent staat op de lijst.")).toBeTruthy();
    expect(session.sent).toMatchObject([
      { type: "addRegistered", line: { regions: ["north", "south"], name: "Ada", session: "no" } },
    ]);
    expect(screen.getByText(/1 mens volgde nog geen informatiesessie/)).toBeTruthy();
  });

  it("changes a line as a whole", async () => {
    const { session, user } = await open(dayWithOpenRound().day, "Aanmeldingen");
    await user.click(await screen.findByRole("button", { name: "Wijzig Fonds Vooruit" }));
    const form = within(screen.getByRole("dialog"));
    await user.clear(form.getByLabelText("Organisatie"));
    await user.type(form.getByLabelText("Organisatie"), "Fonds Verder");
    await user.click(form.getByRole("button", { name: "Bewaar" }));
    expect(await screen.findByRole("row", { name: /Fonds Verder/ })).toBeTruthy();
    expect(session.sent).toMatchObject([
      { type: "changeRegistered", line: { organisation: "Fonds Verder", regions: ["south"] } },
    ]);
  });

  it("[RG10] sends nothing of pasted rows until asked, then all that are right in one", async () => {
    const { user } = await open(dayWithOpenRound().day, "Aanmeldingen");
    const sent: unknown[] = [];
    vi.stubGlobal("fetch", async (_address: string, init: RequestInit) => {
      sent.push(JSON.parse(String(init.body)));
      return new Response(null, { status: 204 });
    });
    await user.click(await screen.findByRole("button", { name: "Lees een lijst in" }));
    await user.click(screen.getByLabelText("Rijen"));
    await user.paste("Sportclub De Meent; fonds; Noord, Midden; Ada\nStichting Kade; onderwijs; Zuit");
    await user.click(screen.getByRole("button", { name: "Bekijk deze rijen" }));
    await user.click(screen.getByRole("button", { name: "Verder" }));
    expect(screen.getByText("1 van de 2 rijen klopt niet")).toBeTruthy();
    expect(screen.getByText("Bedoel je Zuid?")).toBeTruthy();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Maak Zuid in rij 2" }));
    expect(screen.getByText("Alle 2 rijen kloppen")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Lees 2 rijen in" }));
    expect(await screen.findByText("2 aanmeldingen staan op de lijst.")).toBeTruthy();
    expect(sent).toMatchObject([
      {
        lines: [
          { organisation: "Sportclub De Meent", sector: "fund", regions: ["north", "middle"], name: "Ada" },
          { organisation: "Stichting Kade", regions: ["south"] },
        ],
      },
    ]);
  });

  it("[RG10] leaves wrong rows where they are when the others were read in, and a lost answer is asked again", async () => {
    const { user } = await open(dayWithOpenRound().day, "Aanmeldingen");
    const ids: unknown[] = [];
    let lost = true;
    vi.stubGlobal("fetch", async (_address: string, init: RequestInit) => {
      ids.push((JSON.parse(String(init.body)) as { commandId: string }).commandId);
      if (lost) throw new Error("no line");
      return new Response(null, { status: 204 });
    });
    await user.click(await screen.findByRole("button", { name: "Lees een lijst in" }));
    await user.click(screen.getByLabelText("Rijen"));
    await user.paste("Sportclub De Meent; fonds; Noord\n; onderwijs; Zuid");
    await user.click(screen.getByRole("button", { name: "Bekijk deze rijen" }));
    await user.click(screen.getByRole("button", { name: "Verder" }));
    await user.click(screen.getByRole("button", { name: "Lees 1 rij in" }));
    expect(await screen.findByText(/Er kwam geen antwoord/)).toBeTruthy();
    lost = false;
    await user.click(screen.getByRole("button", { name: "Lees 1 rij in" }));
    expect(await screen.findByText("1 aanmelding staat op de lijst.")).toBeTruthy();
    expect(new Set(ids).size).toBe(1);
    expect(screen.getByText("De naam van de organisatie ontbreekt.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Sla rij 2 over" }));
    await user.click(screen.getByRole("button", { name: "Zet terug" }));
    expect(screen.getByText("De naam van de organisatie ontbreekt.")).toBeTruthy();
  });

  it("takes one off the list after asking", async () => {
    const { session, user } = await open(dayWithOpenRound().day, "Aanmeldingen");
    await user.click(await screen.findByRole("button", { name: "Haal Fonds Vooruit van de lijst" }));
    expect(session.sent).toEqual([]);
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Verwijder" }));
    expect(session.sent).toMatchObject([{ type: "removeRegistered" }]);
    expect(screen.queryByText("Fonds Vooruit")).toBeNull();
  });
});

describe("the links", () => {
  it("makes a link for the group of one region, and calls it after that", async () => {
    const { user, links } = await open(givenDay({ setup: beslisdag2023 }).open(), "Links");
    await user.click(await screen.findByRole("radio", { name: /Begeleider van een subgroep/ }));
    await user.click(screen.getByRole("button", { name: "Maak de link" }));
    expect(links.links).toHaveLength(3);
    await user.selectOptions(screen.getByLabelText("Welke subgroep, of welk RSV?"), "Zeeland");
    await user.click(screen.getByRole("button", { name: "Maak de link" }));
    expect(await screen.findByText(/\/groep#facilitator\./)).toBeTruthy();
    expect(links.links.at(-1)).toMatchObject({ role: "facilitator", region: "zeeland", label: "Zeeland" });
  });

  it("shows a new link once, with its secret only behind the hash", async () => {
    const { user } = await open(dayWithOpenRound().day, "Links");
    await screen.findByText("Beamer grote zaal");
    await user.click(screen.getByRole("radio", { name: /Scherm in de zaal/ }));
    await user.type(screen.getByLabelText("Naam van de link"), "Laptop");
    await user.click(screen.getByRole("button", { name: "Maak de link" }));
    const address = `${location.origin}/d/ABC234/scherm#projector.l4.${"s".repeat(43)}`;
    expect(await screen.findByText(address)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Ik heb de link" }));
    expect(document.body.textContent).not.toContain("sss");
    expect(screen.getByText("Laptop")).toBeTruthy();
  });

  it("revokes one after asking", async () => {
    const { user, links } = await open(dayWithOpenRound().day, "Links");
    await user.click(await screen.findByRole("button", { name: "Trek de link Beamer grote zaal in" }));
    expect(links.links[1]?.revokedAt).toBeNull();
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Trek in" }));
    expect(await screen.findAllByText(/^ingetrokken/)).toHaveLength(2);
  });

  it("says so when nothing comes back, and keeps the name that was typed", async () => {
    const { user, links } = await open(dayWithOpenRound().day, "Links");
    await screen.findByText("Beamer grote zaal");
    links.broken = true;
    await user.type(screen.getByLabelText("Naam van de link"), "Laptop");
    await user.click(screen.getByRole("button", { name: "Maak de link" }));
    expect(await screen.findByText(/Er is niets veranderd/)).toBeTruthy();
    expect(screen.getByLabelText("Naam van de link")).toHaveProperty("value", "Laptop");
  });
});

describe("the record", () => {
  it("is made without names unless chosen otherwise, and saved when it is there", async () => {
    const { user } = await open(decidedDay().day, "Verslag");
    const server = fakeExports();
    vi.stubGlobal("fetch", server.fetch);
    await user.click(screen.getByRole("button", { name: "Maak Het verslag als webpagina" }));
    expect(await screen.findByText("Klaar: verslag.pdf")).toBeTruthy();
    const again = screen.getByRole("link", { name: "Bewaar nog een keer" });
    expect(again.getAttribute("href")).toMatch(/^\/api\/days\/ABC234\/exports\/[^/]+\/file$/);
    await user.click(screen.getByRole("radio", { name: /Met namen/ }));
    await user.selectOptions(screen.getByLabelText("Taal van het verslag"), "en");
    await user.click(screen.getByRole("button", { name: "Maak Het verslag als json" }));
    await waitFor(() => expect(server.asked).toHaveLength(2));
    expect(server.asked).toMatchObject([
      { of: "record", format: "html", names: false, language: "nl" },
      { of: "record", format: "json", names: true, language: "en" },
    ]);
  });

  it("says why a file cannot be made, and keeps the log back while the day goes on", async () => {
    const { user } = await open(decidedDay().day, "Verslag");
    const server = fakeExports();
    vi.stubGlobal("fetch", server.fetch);
    server.refusal = { code: "exportsBusy" };
    await user.click(screen.getByRole("button", { name: "Maak Sfeerverslag als pdf" }));
    expect(await screen.findByText(/Er worden nu veel bestanden tegelijk gemaakt/)).toBeTruthy();
    expect(screen.getByText("Het logboek kun je bewaren als de dag gesloten is.")).toBeTruthy();
  });

  it("says what it will hold", async () => {
    await open(decidedDay().day, "Verslag");
    const holds = screen.getByRole("region", { name: "Dit staat erin" });
    expect(holds.textContent).toMatch(
      /1 besluit.*2 bekendgemaakte rondes.*1 bezwaar.*1 signaal.*4 borden.*3 mensen/s,
    );
  });
});
