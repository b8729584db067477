import { flushSync, mount } from "svelte";
import "../../../client/src/look/fonts.css";
import "../../../client/src/look/tokens.css";
import "../../../client/src/look/base.css";
import Moving from "./Moving.svelte";

// ?what=empty | edited | recoloured | regrouped | zoomed & frames=240
const asked = new URLSearchParams(location.search);
const what = asked.get("what") ?? "empty";
const frames = Number(asked.get("frames") ?? 240);
const target = document.getElementById("app")!;
const moving = what === "empty" ? undefined : mount(Moving, { target, props: { what } });
await document.fonts.ready;

/** So many frames, each with a change; the times between them in ms. */
const run = (count: number): Promise<number[]> =>
  new Promise((done) => {
    const times: number[] = [];
    const step = (now: number): void => {
      times.push(now);
      flushSync(() => moving?.change(times.length));
      if (times.length <= count) requestAnimationFrame(step);
      else done(times.slice(1).map((time, index) => time - times[index]!));
    };
    requestAnimationFrame(step);
  });
await run(20);
Object.assign(window, { warm: true, run: () => run(frames) });
