/**
 * `npm run bench -- exports`: a day of 300 people exports every format, and what a
 * command's answer takes meanwhile. A limit that is passed is marked and ends with exit code 1.
 */
import { exportForms } from "../../shared/domain/exportState.ts";
import type { ExportOf } from "../../shared/domain/exportState.ts";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import { exported } from "../support/exported.ts";
import { connectRaw, joinRaw, post } from "../support/rawClient.ts";
import type { RegionId } from "../../shared/domain/ids.ts";
import { percentile } from "./figures.ts";

const PEOPLE = Number(process.env["PEOPLE"] ?? 300);
const EVENTS = Number(process.env["EVENTS"] ?? 12_000);
/** Eight notes a person. */
const NOTES = 8 * PEOPLE;
const MOST_MS = 5_000;
const BOARD = "who-is-missing";

const { data, remove } = temporaryData();
const server = await startDemoServer(data);
const { url, code } = server;
let passed = true;
try {
  const cookieOf = async (token: string) =>
    (await post(`${url}/api/days/${code}/link`, { token }, url)).cookies.join("; ");
  const team = await cookieOf(server.programmeTeam);
  const moderator = await connectRaw(url, { code, role: "moderator" }, await cookieOf(server.moderator));
  await moderator.command({ type: "goToPart", partId: "welcome" });
  await moderator.command({ type: "openBoards", boardIds: [BOARD] });
  await moderator.command({ type: "setQuota", boardId: BOARD, quota: null });
  const region = (n: number) => (n % 2 === 0 ? "utrecht" : "zeeland") as RegionId;
  const hall = await Promise.all(
    Array.from({ length: PEOPLE }, (_each, n) => joinRaw(url, code, n, region(n))),
  );
  let written = 0;
  let refused = 0;
  const note = async (n: number) => {
    // Notes up to what a hall writes; the other events change them.
    const own = n % NOTES;
    const place = { noteId: `bench-${own}`, boardId: BOARD };
    const text = `Nummer ${n}: vraag de sportverenigingen uit de dorpen erbij.`;
    const { ms, accepted } = await hall[own % hall.length]!.command(
      n < NOTES
        ? { type: "writeNote", ...place, laneId: "names", text }
        : { type: "editNote", ...place, text },
    );
    written += 1;
    if (!accepted) refused += 1;
    return ms;
  };
  while (written < EVENTS - 2 * PEOPLE - 2_000)
    await Promise.all(Array.from({ length: 100 }, (_each, n) => note(written + n)));

  /** Notes one after the other until the work is done: what each answer took. */
  const besides = async (work: Promise<unknown>): Promise<number[]> => {
    let busy = true;
    void work.finally(() => (busy = false)).catch(() => {});
    const took: number[] = [];
    while (busy) took.push(await note(written));
    await work;
    return took;
  };
  const told = (list: readonly number[]) =>
    `p50 ${percentile(list, 0.5).toFixed(1)} ms, p99 ${percentile(list, 0.99).toFixed(1)} ms (${list.length})`;
  const still = await besides(new Promise((resolve) => setTimeout(resolve, 3_000)));
  console.log(
    `${PEOPLE} people, ${NOTES} notes, about ${EVENTS} events\n  answers without exports: ${told(still)}`,
  );
  for (const of of Object.keys(exportForms) as ExportOf[]) {
    for (const format of exportForms[of]) {
      if (of === "log") continue;
      await take(of, format);
    }
  }
  await moderator.command({ type: "closeDay" });
  await take("log", "jsonl");

  async function take(of: ExportOf, format: "html" | "pdf" | "odt" | "json" | "csv" | "jsonl") {
    const began = performance.now();
    const making = exported({ url, code }, team, { of, format, names: true });
    const took = of === "log" ? [0] : await besides(making);
    const { content } = await making;
    const ms = performance.now() - began;
    passed &&= ms <= MOST_MS;
    const limit = ms <= MOST_MS ? `(within ${MOST_MS})` : `(OVER THE LIMIT of ${MOST_MS})`;
    const size = `${(content.length / 1024).toFixed(0)} kB`;
    const meanwhile = of === "log" ? "the day is closed" : `answers ${told(took)}`;
    console.log(
      `  ${of.padEnd(11)} ${format.padEnd(6)} ${ms.toFixed(0).padStart(6)} ms ${limit}, ${size}; ${meanwhile}`,
    );
  }
  if (refused > 0) console.log(`  REFUSED ${refused} notes`);
  for (const client of [...hall, moderator]) client.close();
} finally {
  await server.stop();
  remove();
}
process.exitCode = passed ? 0 : 1;
