/** Everything that can be taken away is taken from the screen, and read by somebody else's program. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";
import type { Page } from "playwright-core";
import type { DayRecord } from "../../../shared/protocol/record.ts";
import { converted, hasTool, inFolder, toolOn } from "../../export/officeTools.ts";
import { goTo } from "../tour/stage.ts";
import { picture } from "./road.ts";

export type Taken = ReadonlyMap<string, Buffer>;

/** Presses every button that makes a file. Answers the files by their names. */
export async function takeEverything(team: Page): Promise<Taken> {
  await goTo(team, "Verslag");
  const makers = team.getByRole("button", { name: /^Maak .+ als / });
  await makers.first().waitFor();
  const taken = new Map<string, Buffer>();
  for (const maker of await makers.all()) {
    const waiting = team.waitForEvent("download");
    await maker.click();
    const file = await waiting;
    taken.set(file.suggestedFilename(), readFileSync(await file.path()));
  }
  await picture(team, "taken");
  return taken;
}

/** The one file whose name begins and ends so. */
function the(taken: Taken, begins: string, ends: string): Buffer {
  const name = [...taken.keys()].find((each) => each.startsWith(begins) && each.endsWith(ends));
  if (!name) throw new Error(`no ${begins}…${ends} among ${[...taken.keys()].join(", ")}`);
  return taken.get(name)!;
}

/** Each file opens elsewhere, and holds these words. */
export function readByOthers(taken: Taken, words: readonly string[]): void {
  const holds = (text: string, where: string) =>
    expect(
      words.filter((each) => !text.includes(each)),
      `not in ${where}`,
    ).toEqual([]);
  holds(the(taken, "verslag", ".html").toString(), "html");
  for (const [name, bytes] of taken) {
    if (!name.endsWith(".pdf")) continue;
    if (hasTool("pdfinfo")) expect(toolOn("pdfinfo", bytes), name).toMatch(/^Title: +\S[^]*^Tagged: +yes$/m);
    if (hasTool("qpdf")) expect(toolOn("qpdf", bytes, "--check"), name).toMatch(/No syntax or stream/);
  }
  if (hasTool("soffice")) {
    const odt = converted(the(taken, "verslag", ".odt"), "odt", "txt", "txt:Text (encoded):UTF8");
    holds(odt.toString().replaceAll(/\s+/g, " "), "odt");
  }
  const tables = unzipSync(the(taken, "verslag", ".csv.zip"));
  holds(
    Object.values(tables)
      .map((table) => strFromU8(table))
      .join("\n"),
    "csv",
  );
  expect(the(taken, "rsv-overzicht", ".csv").toString()).toContain("Vallei");
  expect(the(taken, "slotpresentatie", ".html").toString()).toContain("Vallei");
  expect(the(taken, "sfeerverslag", ".html").length).toBeGreaterThan(0);
}

/** The record as data is what its published schema says. */
export function recordAsPublished(taken: Taken): DayRecord {
  const schema = JSON.parse(readFileSync("docs/record.schema.json", "utf8")) as object;
  const record = JSON.parse(the(taken, "verslag", ".json").toString()) as DayRecord;
  const check = new Ajv({ allErrors: true }).compile(schema);
  expect(check(record), JSON.stringify(check.errors)).toBe(true);
  return record;
}

/** What the verifier prints of the log and of the record as data; it has neither server nor database. */
export function verified(taken: Taken): string {
  return inFolder((path) => {
    writeFileSync(path("log.jsonl"), the(taken, "logboek", ".jsonl"));
    writeFileSync(path("record.json"), the(taken, "verslag", ".json"));
    const files = [path("log.jsonl"), path("record.json")];
    return execFileSync(process.execPath, ["--import", "tsx", "server/verify/main.ts", ...files], {
      encoding: "utf8",
    });
  });
}
