/** A board with many notes on which one more arrives at a time, for a set number of frames; the page above it measures. */
import { flushSync, mount } from "svelte";
import "../../../client/src/look/tokens.css";
import "../../../client/src/look/base.css";
import { evolve, replay } from "../../../shared/domain/evolve.ts";
import { emptyDay } from "../../../shared/domain/state.ts";
import { sentences } from "../../bots/sentences.ts";
import { smallDay } from "../../support/smallDay.ts";
import Arriving from "./Arriving.svelte";
import { shown } from "./shown.svelte.ts";

const asked = new URLSearchParams(location.search);
const frames = Number(asked.get("frames"));
const notes = Number(asked.get("notes"));
const texts = [...sentences.advice, ...sentences.missing];
const boardId = "ideas";

const written = (n: number) => ({
  type: "noteWritten",
  boardId,
  noteId: `n${n}`,
  laneId: "lane",
  text: `${texts[n % texts.length]} ${texts[(n * 7) % texts.length]} (${n})`,
  organisation: `Organisatie ${n % 90}`,
});
const clusters = Array.from({ length: 6 }, (_, n) => ({
  type: "clusterCreated",
  boardId,
  clusterId: `c${n}`,
  name: `Groep ${n + 1}`,
}));
const moves = clusters.map(({ clusterId }, n) => ({
  type: "notesMoved",
  boardId,
  clusterId,
  noteIds: Array.from({ length: notes }, (_, i) => `n${i}`).filter((_, i) => i % 8 === n),
}));

let day = replay(
  emptyDay,
  [
    { type: "dayPrepared", code: "ABC234", setup: smallDay() },
    { type: "boardOpened", boardId },
    ...Array.from({ length: notes }, (_, n) => written(n)),
    ...clusters,
    ...moves,
  ].map((event, at) => ({ event: event as never, at })),
);
shown.day = day;
if (asked.get("what") === "desk") mount(Arriving, { target: document.getElementById("app")! });

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** One note arrives a frame; resolves with the time between frames. */
async function run(): Promise<number[]> {
  const between: number[] = [];
  let last = await nextFrame();
  for (let frame = 0; frame < frames; frame++) {
    if (asked.get("what") === "desk") {
      day = evolve(day, written(notes + frame) as never, notes + frame);
      shown.day = day;
      flushSync();
    }
    const now = await nextFrame();
    between.push(now - last);
    last = now;
  }
  return between;
}

await nextFrame();
await nextFrame();
Object.assign(window, { run, warm: true });
