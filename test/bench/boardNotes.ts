/**
 * What an arriving note costs a moderator whose board holds two thousand: `tsx test/bench/boardNotes.ts`. Beside it, in
 * the same run and browser, the same page without the board. Work is processor time of the page's main thread (script,
 * style, layout, paint), so that a busy machine does not change it. Prints figures; work above 16 ms a note ends with
 * exit code 1. Source: issue "Everything the hall says", "Bench".
 */
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { launchOptions } from "../support/chromium.ts";
import { percentile } from "./figures.ts";

const frames = 120;
const notes = 2000;
const MOST_MS = 16;
const outDir = mkdtempSync(join(tmpdir(), "beslisdag-board-notes-"));
const common = {
  configFile: false,
  root: new URL("boardNotes", import.meta.url).pathname,
  logLevel: "warn",
} as const;
await build({
  ...common,
  plugins: [svelte({ configFile: false })],
  build: { outDir, target: "es2022", emptyOutDir: true },
});
const server = await preview({
  ...common,
  build: { outDir },
  preview: { host: "127.0.0.1", port: 4301, strictPort: true },
});
const browser = await chromium.launch(launchOptions());

console.log(
  `${notes} notes, ${frames} arrive  work a note   script   style  layout   between p50   p75   p99 (ms)`,
);
let empty = 0;
let passed = true;
for (const what of ["empty", "desk"]) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const metrics = async () =>
    new Map(
      (await devtools.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value * 1000]),
    );
  await page.goto(`http://127.0.0.1:4301/?what=${what}&frames=${frames}&notes=${notes}`);
  await page.waitForFunction(() => "warm" in window, undefined, { timeout: 120_000 });
  const before = await metrics();
  const between = await page.evaluate(() => (window as unknown as { run: () => Promise<number[]> }).run());
  const after = await metrics();
  const each = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) / frames;
  const work = each("TaskDuration");
  if (what === "empty") empty = work;
  const within = work - empty <= MOST_MS;
  passed &&= within;
  const parts = [work, each("ScriptDuration"), each("RecalcStyleDuration"), each("LayoutDuration")];
  const waits = [0.5, 0.75, 0.99].map((share) => percentile(between, share));
  console.log(
    `  ${what.padEnd(16)}`,
    [...parts, ...waits].map((value) => value.toFixed(2).padStart(8)).join(""),
    within ? "" : `(OVER THE LIMIT of ${MOST_MS})`,
  );
  await page.close();
}
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });
process.exit(passed ? 0 : 1);
