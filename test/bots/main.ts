/** `npm run bots -- --people 300`: fills a running day with bots that behave like a hall. Stops on ctrl-C. */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { DayCard } from "../../shared/protocol/http.ts";
import { readCode } from "../../shared/protocol/http.ts";
import { live } from "./bot.ts";
import { joinAs } from "./line.ts";
import { paceOf } from "./pace.ts";
import type { Line } from "./line.ts";
import { invent } from "./people.ts";
import { chance } from "./random.ts";

const { values } = parseArgs({
  options: {
    people: { type: "string", default: "300" },
    url: { type: "string" },
    code: { type: "string" },
    seed: { type: "string", default: "1" },
    /** 1 is human pace; 10 plays ten times as fast. */
    speed: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  console.log(
    "npm run bots -- --people 300 [--url http://localhost:3000] [--code K7M4QP] [--speed 1] [--seed 1]",
  );
  process.exit(0);
}

const running = await readRunning();
const url = values.url ?? running?.url ?? "http://localhost:3000";
const code = readCode(values.code ?? running?.code ?? "");
const people = Number(values.people);
const speed = Number(values.speed);
if (code === "" || !(people > 0) || !(speed > 0)) {
  console.error("Which day? Give its code: npm run bots -- --people 300 --code K7M4QP");
  process.exit(1);
}

const card = await fetch(`${url}/api/days/${code}`).catch(() => undefined);
if (!card?.ok) {
  console.error(`No day with code ${code} at ${url}. Start one first: npm run demo`);
  process.exit(1);
}
const regions = ((await card.json()) as DayCard).regions.map((region) => region.id);
const fate = chance(Number(values.seed));
const lines: Line[] = [];
const pace = paceOf(speed);

// People trickle in: half of the hall in the first twenty seconds, the rest in the next forty.
const RAMP_MS = 60_000 / speed;
await Promise.all(
  Array.from({ length: people }, async (_, index) => {
    const own = fate.fork(index);
    await new Promise((resolve) => setTimeout(resolve, own.next() ** 1.6 * RAMP_MS));
    try {
      const line = await joinAs(url, code, invent(own, regions));
      lines.push(line);
      live(line, own, pace);
    } catch (error) {
      console.error(String(error));
    }
    if (lines.length % 25 === 0) console.log(`${lines.length} of ${people} bots are in`);
  }),
);
console.log(`${lines.length} bots are in and follow the programme. Ctrl-C sends them home.`);

// Wifi in a full hall: now and then a phone loses its line for some seconds.
setInterval(() => fate.pick(lines).blink(2_000 + fate.next() * 8_000), 5_000 / speed);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    lines.forEach((line) => line.close());
    process.exit(0);
  });
}

/** The server writes where it runs and the join code of its demonstration day beside its database. */
async function readRunning(): Promise<{ url: string; code: string } | undefined> {
  try {
    return JSON.parse(await readFile("data/running.json", "utf8")) as { url: string; code: string };
  } catch {
    return undefined;
  }
}
