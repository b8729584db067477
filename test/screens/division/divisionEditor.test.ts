import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeAll, describe, expect, it } from "vitest";
import DivisionEditor from "../../../client/src/division/DivisionEditor.svelte";
import { fetchDeskRefusals } from "../../../client/src/text/refusalText.ts";
import type { DivisionGroup } from "../../../shared/domain/divisionState.ts";
import { codesOf } from "../../division/divisions.ts";
import { dayOf2023, editorSession } from "./editorSession.ts";

const utrecht = "utrecht" as DivisionGroup;
const show = (region?: string, group = utrecht, change?: Parameters<typeof dayOf2023>[0]) => {
  const day = dayOf2023(change);
  const session = editorSession(day, region);
  render(DivisionEditor, { session, group, title: "Wie hoort bij welk RSV?" });
  return { day, session, draft: () => day.state.division.drafts[group]! };
};
// The map has 342 tiles: asking the whole page for roles takes longer than everything else here.
const tile = (name: string) =>
  document.querySelector<SVGElement>(`[role=option][data-code="${codesOf(name)[0]!}"]`)!;
// As a key or a screen reader presses it: nothing is laid out here, so there is no place to point at.
const pick = (name: string) => fireEvent.click(tile(name));
const buttons = (name: RegExp | string) =>
  [...document.querySelectorAll("button")].filter((each) => {
    const own = (each.getAttribute("aria-label") ?? each.textContent).replace(/\s+/g, " ").trim();
    return typeof name === "string" ? own === name : name.test(own);
  });
const press = (name: RegExp | string) => {
  expect(buttons(name).map((each) => each.textContent)).toHaveLength(1);
  return fireEvent.click(buttons(name)[0]!);
};
const settled = () => new Promise((done) => setTimeout(done));
const fill = (label: RegExp | string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const makeRsv = async (name: string) => {
  await press("Nieuw RSV");
  await fill(/Hoe heet/, name);
  await press("Maak dit RSV");
  await settled();
};

beforeAll(fetchDeskRefusals);

describe("the editor of a division", () => {
  it("makes an RSV of what was picked on the map, and takes it back", async () => {
    const { draft } = show("utrecht");
    for (const name of ["Rhenen", "Veenendaal"]) await pick(name);
    await makeRsv("Heuvelrug en Vallei");
    expect(draft().rsvs.map(({ name }) => name)).toEqual(["Utrecht", "Heuvelrug en Vallei"]);
    expect(draft().rsvs[1]!.municipalities).toEqual(codesOf("Rhenen", "Veenendaal").sort());
    expect(screen.getAllByText(/van hoogstens 20/)[0]!.textContent).toContain("13");
    await press(/Draai terug/);
    expect(draft().rsvs).toHaveLength(1);
  });

  it("takes municipalities from a neighbour by list and keys alone", async () => {
    const { draft } = show("utrecht");
    await press("Lijst");
    await fill("Zoek een gemeente", "hilv");
    await press("Hilversum");
    buttons(/Zet bij.*Utrecht/)[0]!.focus();
    await press(/Zet bij.*Utrecht/);
    await settled();
    await waitFor(() => expect(draft().rsvs[0]!.municipalities).toContain(codesOf("Hilversum")[0]));
    expect(document.activeElement?.tagName).toBe("H2");
  });

  it("says what is too far away, and sends nothing", async () => {
    const { session } = show("utrecht");
    await pick("Groningen");
    expect(screen.getByText(/Groningen: Kies gemeenten uit je eigen provincie/)).toBeTruthy();
    expect(session.sent).toEqual([]);
  });

  it("lets municipalities go to no RSV, and the frames name them at once", async () => {
    show("utrecht");
    await pick("Vijfheerenlanden");
    await press("Geen RSV");
    await settled();
    expect(screen.getAllByText("Vijfheerenlanden mist")[0]).toBeTruthy();
    await pick("Vijfheerenlanden");
    expect(screen.getByText("witte vlek")).toBeTruthy();
  });

  it("says of another subgroup's municipality whose it is, and calls it no white spot", async () => {
    show("utrecht");
    await pick("Hilversum");
    expect(screen.getByText("Van de subgroep Noord-Holland.")).toBeTruthy();
    expect(screen.queryByText("witte vlek")).toBeNull();
    await pick("Rhenen");
    expect(screen.getByText(/Nu bij Utrecht\. Deels van de subgroep Noord-Holland\.$/)).toBeTruthy();
  });

  it("makes an RSV that overlaps another where the day allows it and people ask for it", async () => {
    const { draft } = show("utrecht", utrecht, (setup) => ({
      ...setup,
      division: { proposalId: "division", overlap: true },
    }));
    await pick("Rhenen");
    await fireEvent.click(screen.getByLabelText("Laat ze ook waar ze nu zijn"));
    await makeRsv("Vallei");
    expect(draft().rsvs.filter((each) => each.municipalities.includes(codesOf("Rhenen")[0]!))).toHaveLength(
      2,
    );
  });

  it("tells the name of a new RSV as it is kept: nothing in it turns a sentence round", async () => {
    show("utrecht");
    await pick("Rhenen");
    await makeRsv("Vallei\u202E en");
    expect(screen.getByText("RSV Vallei en is gemaakt.")).toBeTruthy();
  });

  it("says that the name of an RSV is too long, not one's own", async () => {
    const { draft } = show("utrecht");
    await pick("Rhenen");
    await makeRsv("x".repeat(61));
    expect(screen.getByText(/^Een naam mag hoogstens/)).toBeTruthy();
    expect(draft().rsvs).toHaveLength(1);
  });

  it("renames, explains and merges an RSV", async () => {
    const { draft } = show("utrecht");
    await pick("Rhenen");
    await makeRsv("Vallei");
    await press("Bewerk Vallei");
    await fill("Naam", "Gelderse Vallei");
    await press("Bewaar de naam");
    await settled();
    expect(draft().rsvs[1]!.name).toBe("Gelderse Vallei");
    await press("Bewerk Gelderse Vallei");
    await fill(/Waarom/, "Eén arbeidsmarkt");
    await press("Bewaar de uitleg");
    await settled();
    expect(screen.getByText("Eén arbeidsmarkt")).toBeTruthy();
    await press("Bewerk Gelderse Vallei");
    await fireEvent.change(screen.getByLabelText("Voeg samen met"), { target: { value: "utrecht" } });
    await press("Voeg samen");
    await settled();
    expect(draft().rsvs.map(({ name }) => name)).toEqual(["Utrecht"]);
  });

  it("goes back step by step", async () => {
    const { draft } = show("utrecht");
    await pick("Rhenen");
    await makeRsv("Een");
    await pick("Soest");
    await makeRsv("Twee");
    await press("Stap terug");
    await settled();
    await press("Stap terug");
    await settled();
    expect(draft().rsvs).toHaveLength(1);
    expect(buttons("Stap terug")).toEqual([]);
  });

  it("hints that an RSV lies in loose parts, and does not stop it", async () => {
    const { draft } = show("utrecht");
    for (const name of ["Rhenen", "Woerden"]) await pick(name);
    await makeRsv("Twee hoeken");
    expect(draft().rsvs).toHaveLength(2);
    expect(screen.getByText(/2 losse delen/)).toBeTruthy();
  });

  it("tells in words what changed since the opening bid", async () => {
    show("utrecht");
    await pick("Rhenen");
    await makeRsv("Vallei");
    await press(/Vergelijk/);
    expect(screen.getByText(/Utrecht is gesplitst in/)).toBeTruthy();
    expect(document.querySelectorAll("svg[role=img]")).toHaveLength(2);
  });

  it("tells from whom a municipality of another province was taken", async () => {
    show("utrecht");
    await pick("Hilversum");
    await press(/Zet bij.*Utrecht/);
    await settled();
    await press(/Vergelijk/);
    expect(screen.getByText("Hilversum gaat van Noord-Holland naar Utrecht.")).toBeTruthy();
  });

  it("lets municipalities stay where they were only where the day allows it", async () => {
    const { draft } = show("utrecht", utrecht, (setup) => ({
      ...setup,
      division: { proposalId: "division", overlap: true },
    }));
    await pick("Rhenen");
    await makeRsv("Vallei");
    await pick("Soest");
    await fireEvent.click(screen.getByLabelText(/Laat ze ook/));
    await press(/Zet bij.*Vallei/);
    await settled();
    const soest = codesOf("Soest")[0]!;
    expect(draft().rsvs.filter((each) => each.municipalities.includes(soest))).toHaveLength(2);
  });

  it("is closed to edits once the outcome was brought in", async () => {
    const { day, session } = show("utrecht");
    day.must(day.facilitator("utrecht"), {
      type: "submitOutcome",
      region: "utrecht",
      kind: "keepsBid",
      arguments: "",
      notes: [],
    });
    session.refresh();
    await pick("Rhenen");
    expect(buttons("Nieuw RSV")).toEqual([]);
    expect(screen.getAllByText(/uitkomst is ingebracht/).length).toBeGreaterThan(0);
  });

  it("tells a refusal where the act was: someone else changed the map", async () => {
    const { day, session, draft } = show("utrecht");
    await pick("Rhenen");
    await press("Nieuw RSV");
    await fill(/Hoe heet/, "Vallei");
    // The other's edit did not reach this screen yet.
    day.must(day.moderator, { type: "renameRsv", group: "utrecht", rsvId: "utrecht", name: "Domstad" });
    await press("Maak dit RSV");
    await settled();
    expect(document.querySelector("[role=alert]")!.textContent).toContain(
      "Iemand anders veranderde de kaart net",
    );
    session.refresh();
    await press("Maak dit RSV");
    await settled();
    expect(draft().rsvs.map(({ name }) => name)).toEqual(["Domstad", "Vallei"]);
  });

  it("sends nothing without a connection, and says so", async () => {
    const { session } = show("utrecht");
    await pick("Rhenen");
    session.set({ status: "offline" });
    await press("Geen RSV");
    await settled();
    expect(document.querySelector("[role=alert]")!.textContent).toContain("Geen verbinding");
    expect(session.sent).toEqual([]);
  });

  it("edits the division of the hall once it was assembled", async () => {
    const day = dayOf2023();
    const national = "national" as DivisionGroup;
    const session = editorSession(day);
    render(DivisionEditor, { session, group: national });
    expect(screen.getByText("Er is hier nog geen indeling")).toBeTruthy();
    day.must(day.moderator, { type: "assembleDivision" });
    session.refresh();
    await waitFor(() => expect(tile("Groningen")).toBeTruthy());
    await pick("Groningen");
    await makeRsv("Stad");
    expect(day.state.division.drafts[national]!.rsvs).toHaveLength(13);
  });
});
