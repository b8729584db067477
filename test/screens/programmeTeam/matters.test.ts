import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import ProgrammeTeamScreen from "../../../client/src/screens/programmeTeam/ProgrammeTeamScreen.svelte";
import { dayWithClosedRound, dayWithPublishedRound } from "../../record/recordedDay.ts";
import { handedOverDay, storyDay } from "../../record/storyDay.ts";
import type { GivenDay } from "../../support/given.ts";
import { fakeLinks } from "./fakeLinks.ts";
import { openTab } from "./openTab.ts";
import { teamSession } from "./teamSession.ts";

// Forms are typed key by key, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

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

async function open(day: GivenDay, tab: string) {
  vi.stubGlobal("fetch", fakeLinks(day.now).fetch);
  const session = teamSession(day);
  render(ProgrammeTeamScreen, { session });
  const user = userEvent.setup({ delay: null });
  await openTab(user, tab);
  return { session, user };
}

describe("the list of signals", () => {
  it("is worked on in place by keyboard, and gives focus back", async () => {
    const { session, user } = await open(dayWithPublishedRound().day, "Signalen");
    const name = "Werk bij: Vergeet de kleine dorpen niet";
    screen.getByRole("button", { name }).focus();
    await user.keyboard("{Enter}");
    await user.selectOptions(screen.getAllByLabelText("Stand").at(-1)!, "Opgepakt");
    await user.type(screen.getByLabelText("Wie pakt het op"), "Werkgroep Dorpen");
    await user.type(screen.getByLabelText("Wat ermee gebeurt"), "Bezoek elk dorp");
    await user.click(screen.getByRole("button", { name: "Bewaar" }));
    expect(session.sent).toMatchObject([
      { type: "workOnSignal", status: "inProgress", owner: "Werkgroep Dorpen", followUp: "Bezoek elk dorp" },
    ]);
    const item = screen.getByText("Vergeet de kleine dorpen niet").closest("li")!;
    expect(item.textContent).toMatch(/Opgepakt.*Werkgroep Dorpen.*Bezoek elk dorp/s);
    expect(document.activeElement).toBe(within(item).getByRole("button", { name }));
  });

  it("is found by region and state", async () => {
    const { user } = await open(storyDay().day, "Signalen");
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    await user.selectOptions(screen.getByLabelText("Stand"), "Opgepakt");
    expect(screen.getByText("1 van 3 signalen")).toBeTruthy();
    expect(screen.getByText("De bus rijdt niet na zes uur.")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Regio"), "Midden");
    expect(screen.getByText("Geen signaal met deze regio en stand.")).toBeTruthy();
  });

  it("takes one more, and holds none of a round that is not published", async () => {
    const { session, user } = await open(dayWithClosedRound().day, "Signalen");
    expect(document.body.textContent).not.toContain("kleine dorpen");
    await user.click(screen.getByRole("button", { name: "Voeg toe" }));
    expect(screen.getByText("Schrijf wat het signaal is.")).toBeTruthy();
    await user.type(screen.getByLabelText("Het signaal"), "De zaal was te klein.");
    await user.click(screen.getByLabelText("Noord"));
    await user.click(screen.getByRole("button", { name: "Voeg toe" }));
    expect(session.sent).toMatchObject([
      { type: "addSignal", text: "De zaal was te klein.", regions: ["north"] },
    ]);
    expect(screen.getByText("De zaal was te klein.")).toBeTruthy();
  });
});

describe("a matter that was handed over", () => {
  it("stands with what was announced, why it came, and what stays open", async () => {
    await open(handedOverDay().day, "Kwesties");
    const matter = within(screen.getByRole("article", { name: "Het plan van Noord" }));
    for (const said of ["Dan wacht Noord.", "Er was geen tijd meer.", "“Twee dagen training is te weinig”"]) {
      expect(matter.getByText(said)).toBeTruthy();
    }
  });

  it("is decided with a reason, and not without", async () => {
    const { session, user } = await open(handedOverDay().day, "Kwesties");
    await user.click(screen.getByRole("button", { name: "Neem dit besluit" }));
    expect(session.sent).toEqual([]);
    await user.type(screen.getByLabelText("Waarom besluiten jullie dit?"), "Noord kan niet wachten.");
    await user.click(screen.getByRole("button", { name: "Neem dit besluit" }));
    const sure = within(screen.getByRole("dialog", { name: "Dit besluit nemen?" }));
    await user.click(sure.getByRole("button", { name: "Neem dit besluit" }));
    expect(session.sent).toMatchObject([
      {
        type: "decideByProgrammeTeam",
        proposalId: "north-plan",
        version: 1,
        motivation: "Noord kan niet wachten.",
        validUntil: "2031-05-01",
      },
    ]);
    const decided = screen.getByText(/Besloten door het programmateam, om/).closest("li")!;
    expect(decided.textContent).toContain("Noord kan niet wachten.");
    expect(screen.getByText("Niets wacht op jullie")).toBeTruthy();
  });

  it("is put off with who comes back to it and when", async () => {
    const { session, user } = await open(handedOverDay().day, "Kwesties");
    await user.click(screen.getByText("Iets anders dan beslissen"));
    await user.type(screen.getByLabelText("Reden"), "Eerst meer weten.");
    await user.click(screen.getByRole("button", { name: "Stel deze kwestie uit" }));
    expect(screen.getByText("Vul in wie erop terugkomt.")).toBeTruthy();
    expect(session.sent).toEqual([]);
    await user.type(screen.getByLabelText("Wie komt erop terug"), "Werkgroep Noord");
    await user.type(screen.getByLabelText("Wanneer"), "2030-09-15");
    await user.click(screen.getByRole("button", { name: "Stel deze kwestie uit" }));
    expect(session.sent).toMatchObject([
      { type: "endProposal", ending: "deferred", owner: "Werkgroep Noord" },
    ]);
    expect(screen.getByText("Werkgroep Noord komt erop terug, 15 september 2030")).toBeTruthy();
  });
});

describe("what was decided", () => {
  it("gets a task, and is taken up again with a reason", async () => {
    const { session, user } = await open(storyDay().day, "Kwesties");
    const item = screen.getByRole("button", { name: "Heropen “Elke regio is een RSV”" }).closest("li")!;
    expect(item.textContent).toContain("plant een bijeenkomst");
    await user.click(within(item).getByText("Taak toevoegen", { selector: "summary" }));
    await user.type(within(item).getByLabelText("Wie"), "Gemeente Dorp");
    await user.type(within(item).getByLabelText("Wat"), "tekent de kaart");
    await user.type(within(item).getByLabelText("Voor wanneer"), "2030-05-01");
    await user.click(within(item).getByRole("button", { name: "Taak toevoegen" }));
    expect(item.textContent).toContain("tekent de kaart");
    await user.click(screen.getByRole("button", { name: "Heropen “Elke regio is een RSV”" }));
    await user.type(screen.getByLabelText("Waarom"), "De kaart klopte niet.");
    await user.click(screen.getByRole("button", { name: "Heropen" }));
    expect(session.sent.map(({ type }) => type)).toEqual(["agreeTask", "reopenProposal"]);
    expect(screen.getByText(/Geldt niet meer. Weer opgepakt/)).toBeTruthy();
  });

  it("is a new text first: who brought it in says whether it still answers the question", async () => {
    const { day } = dayWithPublishedRound();
    const version = {
      type: "writeVersion",
      proposalId: "division",
      version: 2,
      intro: "We verdelen het land.",
    };
    day.must(day.moderator, { ...version, type: "writeVersion", lines: ["Elke regio is een RSV tot mei."] });
    const { session, user } = await open(day, "Kwesties");
    expect(screen.getByText("Het programmateam bracht het voorstel in en bevestigt de tekst.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Ja, versie 2 past nog bij de vraag" }));
    expect(session.sent).toEqual([{ type: "confirmVersion", proposalId: "division", version: 2 }]);
    expect(screen.queryByText("Past de nieuwe tekst nog bij de vraag?")).toBeNull();
  });
});
