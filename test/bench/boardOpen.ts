/**
 * A board of two thousand notes: `tsx test/bench/boardOpen.ts`. How long it takes a phone to read, keep and draw it on a
 * processor six times slower, and how much work an arriving note gives the projector. Work is processor time of the
 * page's main thread, so that a busy machine does not change it. Over a second, or 16 ms a note, ends with exit code 1.
 * Source: issue "Everything the hall says", "Bench".
 */
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Page } from "playwright-core";
import { build, preview } from "vite";
import { launchOptions } from "../support/chromium.ts";

const NOTES = 2000;
const FRAMES = 120;
const SLOWER = 6;
const MOST_OPEN_MS = 1000;
const MOST_NOTE_MS = 16;
const PORT = 4363;
const outDir = mkdtempSync(join(tmpdir(), "beslisdag-board-open-"));
const common = {
  configFile: false,
  root: new URL("boardOpen", import.meta.url).pathname,
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
  preview: { host: "127.0.0.1", port: PORT, strictPort: true },
});
const browser = await chromium.launch(launchOptions());
let passed = true;
const limit = (value: number, most: number): string => {
  passed &&= value <= most;
  return value <= most ? `(within ${most})` : `(OVER THE LIMIT of ${most})`;
};

async function screen(what: string, viewport: { width: number; height: number }) {
  const page = await browser.newPage({ viewport });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(`http://127.0.0.1:${PORT}/?what=${what}&notes=${NOTES}&frames=${FRAMES}`);
  await page.waitForFunction(() => "warm" in window, undefined, { timeout: 120_000 });
  const work = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  return { page, devtools, work };
}
const open = (page: Page) => page.evaluate(() => (window as unknown as { open(): Promise<number> }).open());

const phone = await screen("phone", { width: 390, height: 844 });
await phone.devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
const before = await phone.work();
const took = await open(phone.page);
const worked = (await phone.work()) - before;
console.log(`a phone ${SLOWER} times slower opens a board of ${NOTES} notes`);
console.log(`  until it is on the glass, ms  ${took.toFixed(0).padStart(8)}`);
console.log(
  `  processor time, ms            ${worked.toFixed(0).padStart(8)} ${limit(worked, MOST_OPEN_MS)}`,
);

const projector = await screen("projector", { width: 1920, height: 1080 });
await open(projector.page);
const start = await projector.work();
await projector.page.evaluate(() => (window as unknown as { arrive(): Promise<void> }).arrive());
const each = ((await projector.work()) - start) / FRAMES;
console.log(`a note arrives on the projector with ${NOTES} notes`);
console.log(`  processor time a note, ms     ${each.toFixed(2).padStart(8)} ${limit(each, MOST_NOTE_MS)}`);

await browser.close();
await server.close();
rmSync(outDir, { recursive: true });
process.exit(passed ? 0 : 1);
