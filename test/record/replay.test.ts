import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { replay } from "../../shared/domain/evolve.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { recordJson } from "../../server/export/recordJson.ts";
import { recorded } from "./recordedDay.ts";
import { storyDay } from "./storyDay.ts";

const writer = fileURLToPath(new URL("./writeRecord.ts", import.meta.url));
const zones = ["UTC", "Europe/Amsterdam", "Pacific/Kiritimati", "America/St_Johns"];

describe("the record of a log", () => {
  const { day } = storyDay();
  const files = (state = day.state) => {
    const record = recorded(state, { names: true });
    return [recordJson(record), recordHtml(record, "nl").html, recordHtml(record, "en").html];
  };

  it("[R7] is byte for byte the record of the live day", () => {
    const stored = JSON.parse(JSON.stringify(day.entries)) as typeof day.entries;
    expect(files(replay(emptyDay, stored))).toEqual(files());
  });

  it.each(zones)(
    "[R7] is the same file on a machine in %s",
    (zone) => {
      const written = execFileSync(process.execPath, ["--import", "tsx", writer], {
        env: { ...process.env, TZ: zone, LANG: zone === "UTC" ? "C" : "nl_NL.UTF-8" },
        encoding: "utf8",
        maxBuffer: 32_000_000,
      });
      expect(written).toBe(files().join(""));
      // A process of its own has to start: on a busy machine that takes a while.
    },
    60_000,
  );
});
