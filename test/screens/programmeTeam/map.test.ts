import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import MapTab from "../../../client/src/screens/programmeTeam/map/MapTab.svelte";
import {
  numbersOf,
  readFrame,
  typedNumber,
} from "../../../client/src/screens/programmeTeam/map/frameForm.ts";
import { UPLOAD_TYPE } from "../../../shared/protocol/http.ts";
import { beslisdag2023 } from "../../../shared/templates/beslisdag2023.ts";
import { borders } from "../../http/filesOfDay.ts";
import { givenDay } from "../../support/given.ts";
import type { GivenDay } from "../../support/given.ts";
import { smallDay } from "../../support/smallDay.ts";
import { teamSession } from "./teamSession.ts";

// jsdom has no modal dialogs.
beforeEach(() => {
  localStorage.clear();
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

const prepared = () => givenDay({ setup: beslisdag2023 });
const assembled = () => {
  const day = prepared().open();
  day.must(day.moderator, { type: "assembleDivision" });
  day.must(day.moderator, { type: "moveMunicipalities", group: "national", codes: ["GM0717"], to: null });
  return day;
};

async function open(day: GivenDay, part?: string) {
  const session = teamSession(day);
  render(MapTab, { session });
  const user = userEvent.setup();
  if (part) await user.click(screen.getByRole("button", { name: part }));
  return { session, user };
}
const csv = (text: string) => new File([text], "cijfers.csv", { type: "text/csv" });

describe("frames before the day", () => {
  it("are added with how they are computed, and a wrong number is told", async () => {
    const { session, user } = await open(prepared());
    await user.click(screen.getByRole("button", { name: "Voeg een kader toe" }));
    await user.type(screen.getByLabelText(/^Het kader in één zin/), "Hoogstens 15.");
    await user.selectOptions(screen.getByLabelText("Hoe wordt het getoetst?"), "atMostRsvs");
    await user.clear(screen.getByLabelText("Hoogstens"));
    await user.type(screen.getByLabelText("Hoogstens"), "0");
    await user.click(screen.getByRole("button", { name: "Voeg een kader toe" }));
    expect(screen.getByText("Vul een getal in van 1 tot 500.")).toBeTruthy();
    expect(session.sent).toEqual([]);
    await user.clear(screen.getByLabelText("Hoogstens"));
    await user.type(screen.getByLabelText("Hoogstens"), "15");
    await user.click(screen.getByRole("button", { name: "Voeg een kader toe" }));
    expect(session.sent).toMatchObject([
      { type: "setFrame", hard: true, text: "Hoogstens 15.", check: { kind: "atMostRsvs", most: 15 } },
    ]);
    expect(screen.getByText("12 van hoogstens 15 RSV’s")).toBeTruthy();
  });

  it("are removed after a question, and changed from what they are", async () => {
    const { session, user } = await open(prepared());
    await user.click(screen.getByRole("button", { name: "Verwijder kader: Er zijn hoogstens 20 RSV's." }));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Verwijder" }));
    expect(session.sent).toEqual([{ type: "removeFrame", frameId: "at-most-20" }]);
    await user.click(
      screen.getByRole("button", { name: "Verander kader: In elke provincie is minstens 1 RSV." }),
    );
    expect((screen.getByLabelText("Minstens") as HTMLInputElement).value).toBe("1");
  });

  it("are fixed once the day has begun, and say what they say now", async () => {
    await open(assembled());
    expect(screen.queryByRole("button", { name: /^Verander kader/ })).toBeNull();
    expect(screen.getByText("341 van 342 gemeenten, Veere mist")).toBeTruthy();
    expect(screen.getAllByText("past niet").length).toBeGreaterThan(0);
  });
});

describe("figures on the map", () => {
  it("are read before they are sent: with faults by line, or with what was read", async () => {
    const { session, user } = await open(prepared(), "Cijfers op de kaart");
    const file = screen.getByLabelText("CSV-bestand met cijfers");
    await user.upload(file, csv("gemeente;deelnemers\nUtrecht;12\nUtrech;3\nZeist;x\n"));
    const fault = await screen.findByText("cijfers, regel 3:");
    expect(fault.closest("li")?.textContent).toMatch(/deze plaats is niet bekend: Utrech/);
    await user.upload(file, csv("gemeente;deelnemers\nUtrecht;1.200\nZeist;1,5\n"));
    expect(await screen.findByText("Gelezen: 2 gemeenten")).toBeTruthy();
    await user.type(screen.getByLabelText(/^Titel/), "Deelnemers");
    await user.click(screen.getByRole("button", { name: "Zet op de kaart" }));
    expect(screen.getByText("Schrijf op waar de cijfers vandaan komen.")).toBeTruthy();
    await user.type(screen.getByLabelText(/^Bron/), "Eigen telling");
    await user.type(screen.getByLabelText(/^Witte vlek onder/), "2,5");
    await user.click(screen.getByRole("button", { name: "Zet op de kaart" }));
    expect(session.sent).toMatchObject([
      {
        type: "setFigures",
        figures: {
          title: "Deelnemers",
          source: "Eigen telling",
          level: "municipality",
          values: { GM0344: 1200, GM0355: 1.5 },
          whiteBelow: 2.5,
        },
      },
    ]);
    const map = screen.getByRole("region", { name: "Deelnemers" });
    expect(within(map).getByText("minder dan 2,5")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Verwijder cijfers: Deelnemers" }));
    expect(screen.getByText("Er staan nog geen cijfers op de kaart.")).toBeTruthy();
  });
});

describe("files of the day", () => {
  it("go to the server in their envelope, and what is wrong comes back by line", async () => {
    const faults = [{ file: "municipalities", line: 3, problem: "codeMalformed", value: "GM14" }];
    const fetched = vi.fn(() =>
      Promise.resolve(Response.json({ refusal: { code: "fileRefused" }, faults }, { status: 422 })),
    );
    vi.stubGlobal("fetch", fetched);
    const { user } = await open(prepared(), "De kaart");
    await user.upload(screen.getByLabelText(/^Gemeenten \(/), csv("code"));
    await user.click(screen.getByRole("button", { name: "Zet deze gemeenten op de kaart" }));
    expect(fetched).not.toHaveBeenCalled();
    await user.upload(screen.getByLabelText(/^Buren/), csv("code"));
    await user.click(screen.getByRole("button", { name: "Zet deze gemeenten op de kaart" }));
    expect(await screen.findByText("1 fout in het bestand. Er is niets veranderd.")).toBeTruthy();
    expect(screen.getByText("gemeenten, regel 3:")).toBeTruthy();
    const [address, init] = fetched.mock.calls[0] as unknown as [string, RequestInit];
    expect(address).toBe("/api/days/ABC234/municipalities");
    expect(new Headers(init.headers).get("content-type")).toBe(UPLOAD_TYPE);
  });

  it("shows the day's own borders with whom they are from, or hexagons, as this device chose", async () => {
    const day = prepared();
    const session = teamSession(day);
    const { confirmed } = session;
    session.set({
      confirmed: {
        ...confirmed,
        division: {
          ...confirmed.division,
          geometry: { digest: "d".repeat(64), attribution: "CBS en Kadaster" },
        },
      },
    });
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(borders)));
    render(MapTab, { session });
    expect(await screen.findByText("CBS en Kadaster", {}, { timeout: 10_000 })).toBeTruthy();
    await userEvent.setup().click(screen.getByRole("radio", { name: "Met zeshoeken" }));
    expect(screen.queryByText("CBS en Kadaster")).toBeNull();
    expect(localStorage.getItem("bd-map-borders")).toBe("hexagons");
  });
});

describe("kwartiermakers", () => {
  it("promises a kwartiermaker for a white spot and takes it back", async () => {
    const { session, user } = await open(assembled(), "Kwartiermakers");
    await user.click(screen.getByLabelText("Veere"));
    await user.type(screen.getByLabelText(/^Wie, of vanaf wanneer/), "Vanaf mei");
    await user.click(screen.getByRole("button", { name: "Zeg een kwartiermaker toe" }));
    expect(screen.getByText("Vanaf mei")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Trek de toezegging voor Veere in" }));
    expect(session.sent.map((each) => "promised" in each && each.promised)).toEqual([true, false]);
  });

  it("says on a day without a division that there is nothing to do", async () => {
    await open(givenDay({ setup: smallDay() }));
    expect(screen.getByText("Deze dag verdeelt het land niet")).toBeTruthy();
  });
});

describe("numbers as they are typed", () => {
  it("takes a comma or a point and nothing else", () => {
    expect(["0,5", "0.5", " 12 ", "", "-1", "1e3", "een", "1.000,5"].map(typedNumber)).toEqual([
      0.5,
      0.5,
      12,
      ...Array.from({ length: 5 }, () => undefined),
    ]);
  });

  it("reads a frame over fte, whose lower bound is not above the upper one", () => {
    const numbers = numbersOf({ kind: "fteBounds", least: 0.5, most: 1, budget: 12.5 });
    expect(readFrame("fteBounds", numbers)).toEqual({
      ok: true,
      hard: true,
      check: { kind: "fteBounds", least: 0.5, most: 1, budget: 12.5 },
    });
    expect(readFrame("fteBounds", { ...numbers, mostFte: "0,2" })).toMatchObject({ problem: "bounds" });
    expect(readFrame("fteBounds", { ...numbers, budget: "veel" })).toMatchObject({ field: "budget" });
  });
});
