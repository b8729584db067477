/**
 * `npm run bench -- hall`: what a full hall costs, beside a bare `ws` broadcast of the same bytes in the same run. Prints
 * figures and ratios; a limit that is passed is marked and ends with exit code 1.
 */
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import { usageOf } from "./figures.ts";
import type { Usage } from "./figures.ts";
import type { LoadResult } from "./load.ts";

const { values } = parseArgs({
  options: {
    clients: { type: "string", default: "300,1000" },
    rates: { type: "string", default: "10,50" },
    seconds: { type: "string", default: "10" },
  },
});
const rates = values.rates.split(",").map(Number);
const seconds = Number(values.seconds);
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
let passed = true;

for (const clients of values.clients.split(",").map(Number)) {
  const { data, remove } = temporaryData();
  const server = await startDemoServer(data);
  const bare = forkTs("bareServer.ts");
  const bareUrl = await new Promise<string>((resolve) =>
    bare.once("message", ({ port }: { port: number }) => resolve(`ws://127.0.0.1:${port}`)),
  );
  const load = forkTs("load.ts");
  const marks: { name: string; at: number; real: Usage; bare: Usage }[] = [];
  const result = await new Promise<LoadResult>((resolve, reject) => {
    load.on("message", (message: { phase?: string; result?: LoadResult; error?: string }) => {
      if (message.result) resolve(message.result);
      if (message.error) reject(new Error(message.error));
      if (message.phase === undefined) return;
      const now = {
        name: message.phase,
        at: performance.now(),
        real: usageOf(server.pid),
        bare: usageOf(bare.pid ?? 0),
      };
      marks.push(now);
      load.send("go");
    });
    load.send({
      url: server.url,
      code: server.code,
      moderator: server.moderator,
      bareUrl,
      clients,
      rates,
      seconds,
    });
  });
  report(clients, result, marks);
  load.kill();
  bare.kill();
  await server.stop();
  remove();
}
process.exit(passed ? 0 : 1);

function report(
  clients: number,
  result: LoadResult,
  marks: { name: string; at: number; real: Usage; bare: Usage }[],
) {
  const mark = (name: string) => marks.findIndex((one) => one.name === name);
  const core = (name: string, which: "real" | "bare") => {
    const from = marks[mark(name)];
    const to = marks[mark(name) + 1];
    return from && to ? (to[which].cpuMs - from[which].cpuMs) / (to.at - from.at) : Number.NaN;
  };
  const cpu = (name: string, which: "real" | "bare") =>
    (marks[mark(name) + 1]?.[which].cpuMs ?? Number.NaN) - (marks[mark(name)]?.[which].cpuMs ?? Number.NaN);
  const memory = (name: string) => marks[mark(name)]?.real.memoryMb ?? Number.NaN;
  console.log(`\n${clients} clients`);
  console.log(`  ${clients} join                  beslisdag    bare ws   ratio`);
  line("all in, ms", result.joinMs, result.bareJoinMs);
  if (clients === 1000) console.log(`    at most 3000 ms ${limit(result.joinMs, 3000)}`);
  line("server, ms of processor", cpu("join", "real"), cpu("bare join", "bare"));
  // What a client costs cannot be read off one process: it grows and is collected meanwhile.
  console.log(
    `    memory of the server, MB     ${figure(memory("join"))} before, ${figure(memory("idle"))} after`,
  );
  for (const [i, run] of result.runs.entries()) {
    const yard = result.bare[i];
    if (!yard) continue;
    const cores = core(`notes ${run.rate}`, "real");
    const strict = clients === 1000 && run.rate === 50;
    console.log(`  ${run.rate} notes/s                      beslisdag    bare ws   ratio`);
    line("until the last has it, p50", run.spreadP50, yard.spreadP50);
    line("until the last has it, p99", run.spreadP99, yard.spreadP99, strict ? 2 : Infinity);
    line("answer, p50", run.ackP50, yard.ackP50);
    line("answer, p99", run.ackP99, yard.ackP99);
    line("server, cores", cores, core(`bare ${run.rate}`, "bare"));
    if (strict) console.log(`    at most 0.4 core ${limit(cores, 0.4)}`);
    if (run.refused > 0) console.log(`    REFUSED ${run.refused} notes`);
    passed &&= run.refused === 0;
  }
  const { answered, bareAnswers, edited } = result;
  console.log(`  ${clients} answer in ${seconds} s              beslisdag    bare ws   ratio`);
  line("count on every screen, p50", answered.spreadP50, bareAnswers.spreadP50);
  line("count on every screen, p99", answered.spreadP99, bareAnswers.spreadP99);
  console.log(`    at most 250 ms ${limit(answered.spreadP99, 250)}`);
  line("answer, p50", answered.ackP50, bareAnswers.ackP50);
  line("answer, p99", answered.ackP99, bareAnswers.ackP99);
  line("server, cores", core("answers", "real"), core("bare answers", "bare"));
  console.log(`  edits of the map                 beslisdag`);
  alone("edit on every screen, p50", edited.spreadP50);
  alone("edit on every screen, p99", edited.spreadP99);
  if (clients === 300) console.log(`    at most 250 ms ${limit(edited.spreadP99, 250)}`);
  alone("answer, p99", edited.ackP99);
  alone("server, cores", core("edits", "real"));
  if (edited.refused > 0) console.log(`    REFUSED ${edited.refused} edits`);
  passed &&= edited.refused === 0;
  const lost = clients - answered.refused - answered.counted;
  if (answered.refused + lost > 0) console.log(`    REFUSED ${answered.refused}, NOT COUNTED ${lost}`);
  passed &&= answered.refused + lost === 0;
}

function line(name: string, real: number, bare: number, most = Infinity): void {
  const ratio = real / bare;
  console.log(
    `    ${name.padEnd(28)} ${figure(real)} ${figure(bare)} ${figure(ratio)} ${limit(ratio, most)}`,
  );
}

function alone(name: string, value: number): void {
  console.log(`    ${name.padEnd(28)} ${figure(value)}`);
}

function limit(value: number, most: number): string {
  if (most === Infinity) return "";
  const within = value <= most;
  passed &&= within;
  return within ? `(within ${most})` : `(OVER THE LIMIT of ${most})`;
}

function figure(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0).padStart(9);
}

function forkTs(file: string): ChildProcess {
  return fork(here(file), { execArgv: ["--import", "tsx"] });
}
