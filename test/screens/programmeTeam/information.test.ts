import "@testing-library/jest-dom/vitest";
import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import InformationTab from "../../../client/src/screens/programmeTeam/information/InformationTab.svelte";
import {
  asText,
  readChart,
  readTable,
} from "../../../client/src/screens/programmeTeam/information/sheetCsv.ts";
import { sheetPages } from "../../../client/src/information/sheetPages.ts";
import { textBlocks } from "../../../client/src/information/sheetText.ts";
import { givenDay } from "../../support/given.ts";
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

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

describe("the tab Informatie", () => {
  test("[I5] makes a sheet with a chart from pasted figures, names what is wrong, and previews it", async () => {
    const day = givenDay();
    render(InformationTab, { session: teamSession(day) });
    expect(screen.getByText("Er zijn nog geen informatiebladen")).toBeVisible();
    await press("Nieuw blad");
    await press("Bewaar");
    expect(screen.getByText("Geef het blad een titel.")).toBeVisible();
    await userEvent.type(screen.getByRole("textbox", { name: "Titel" }), "Wie we bereiken");
    await userEvent.click(screen.getByRole("radio", { name: /Grafiek/ }));
    const field = screen.getByRole("textbox", { name: "Plak hier namen en getallen" });
    await userEvent.click(field);
    await userEvent.paste("regio\taantal\nNoord\t1.200\nUtrecht\t30\nZuid\tveel");
    expect(screen.getByText(/Regel 3: ‘Utrecht’ is niet bekend/)).toBeVisible();
    await press("Bewaar");
    expect(day.state.information.order).toEqual([]);
    await userEvent.clear(field);
    await userEvent.paste("regio;aantal\nNoord;1200,5\nzuid;30");
    const preview = screen.getByRole("region", { name: "Zo ziet het eruit" });
    expect(within(preview).getAllByText("1.200,5").length).toBeGreaterThan(1);
    await press("Bewaar");
    const [id] = day.state.information.order;
    expect(day.state.information.sheets[id!]).toMatchObject({
      title: "Wie we bereiken",
      figure: {
        of: "province",
        bars: [
          { label: "Noord", value: 1200.5 },
          { label: "Zuid", value: 30 },
        ],
      },
    });
  });

  test("[I6] opens a draft for everyone, takes it back, orders and removes, each by a button with its name", async () => {
    const day = givenDay();
    for (const [sheetId, title] of [
      ["a", "Eerste"],
      ["b", "Tweede"],
    ] as const)
      day.must(day.programmeTeam, { type: "setInformationSheet", sheetId, title, text: "Tekst" });
    render(InformationTab, { session: teamSession(day) });
    await press("Zet open voor iedereen: Tweede");
    expect(day.state.information.sheets).toMatchObject({ b: { publishedAt: expect.any(Number) } });
    expect(screen.getByText("Open voor iedereen")).toBeVisible();
    await press("Eerder: Tweede");
    expect(day.state.information.order).toEqual(["b", "a"]);
    await press("Haal terug naar concept: Tweede");
    expect(day.state.information.sheets).not.toHaveProperty("b.publishedAt");
    await press("Verwijder Eerste");
    await press("Verwijder");
    expect(day.state.information.order).toEqual(["b"]);
  });
});

describe("figures as people paste them", () => {
  test("[I5] a table is filled up to even rows, read again as it was, and refused when it is too wide", () => {
    const read = readTable('Wat;Dagen\nOverleggen;0,5\n"Analyse; visie"\n');
    if (!read.ok) throw new Error("not read");
    expect(read.value.rows).toEqual([
      ["Overleggen", "0,5"],
      ["Analyse; visie", ""],
    ]);
    expect(readTable(asText(read.value))).toEqual(read);
    expect(readTable("a;b;c;d;e;f\n1;2;3;4;5;6")).toMatchObject({ faults: [{ problem: "tooManyColumns" }] });
    expect(readTable("alleen een kop")).toMatchObject({ faults: [{ problem: "noRows" }] });
  });

  test("[I5] a chart names its provinces as the day does, each once, with numbers that are numbers", () => {
    const names = ["Fryslân", "Zuid-Holland"];
    expect(readChart("fryslan;1\nzuid holland;2,5", "province", names)).toMatchObject({
      value: {
        bars: [
          { label: "Fryslân", value: 1 },
          { label: "Zuid-Holland", value: 2.5 },
        ],
      },
    });
    const problems = (text: string, known?: string[]) => {
      const read = readChart(text, "other", known);
      return read.ok ? [] : read.faults.map(({ line, problem }) => `${line} ${problem}`);
    };
    expect(problems("Fryslân;1\nFryslan;2\nDrenthe;3", names)).toEqual(["2 nameTwice", "3 nameUnknown"]);
    expect(problems("a;1\nb;-2")).toEqual(["2 numberNegative"]);
    expect(problems("a;1\nb;3 of 4")).toEqual(["2 numberMalformed"]);
    expect(problems(Array.from({ length: 21 }, (_, n) => `n${n};${n}`).join("\n"))).toEqual([
      "21 tooManyBars",
    ]);
  });
});

describe("a sheet on the projector", () => {
  const content = (text: string) => ({ title: "Titel", text });
  const words = (n: number) => Array.from({ length: n }, (_, at) => `woord${at}`).join(" ");

  test("[I7] has pages of at most nine lines; nothing of the text is lost or said twice", () => {
    const text = `${words(150)}\n\n- ${words(40)}\n- kort\n\n${words(60)}`;
    const pages = sheetPages(content(text));
    expect(pages.length).toBeGreaterThan(2);
    const read = pages.flatMap((page) =>
      page.kind === "text" ? page.blocks.flatMap((b) => (b.kind === "list" ? b.items : [b.text])) : [],
    );
    expect(read.join(" ").split(/\s+/)).toEqual(
      textBlocks(text)
        .flatMap((b) => (b.kind === "list" ? b.items : [b.text]))
        .join(" ")
        .split(/\s+/),
    );
  });

  test("[I7] has a short text above its figure, a long one before it, and a long table on several pages", () => {
    const row = (n: number) => [`Rij ${n}`, "waarde"];
    const figure = {
      kind: "table",
      columns: ["Wat", "Hoeveel"],
      rows: Array.from({ length: 30 }, (_, n) => row(n)),
    } as const;
    const table = { ...figure, columns: [...figure.columns], rows: figure.rows.map((each) => [...each]) };
    const pages = sheetPages({ ...content("Kort."), figure: table });
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.every(({ kind }) => kind === "table")).toBe(true);
    expect(pages.flatMap((page) => (page.kind === "table" ? page.rows : []))).toEqual(table.rows);
    expect(pages.every((page) => page.kind === "table" && page.lead === "Kort.")).toBe(true);
    expect(sheetPages({ ...content(words(80)), figure: table })[0]?.kind).toBe("text");
    expect(sheetPages({ title: "Leeg", text: "" })).toEqual([{ kind: "text", blocks: [] }]);
  });
});
