/** A board with many notes: opened on a phone, or on the projector with a note more each frame; boardOpen.ts measures. */
import { flushSync, mount } from "svelte";
import "../../../client/src/look/fonts.css";
import "../../../client/src/look/tokens.css";
import "../../../client/src/look/base.css";
import PhoneScreen from "../../../client/src/screens/phone/PhoneScreen.svelte";
import ProjectorScreen from "../../../client/src/screens/projector/ProjectorScreen.svelte";
import { fakeSession } from "../../../client/src/session/fakeSession.ts";
import { evolve } from "../../../shared/domain/evolve.ts";
import type { WireEvent } from "../../../shared/domain/events.ts";
import type { BoardSlice } from "../../../shared/domain/state.ts";
import { boardSlice } from "../../../shared/domain/boardState.ts";
import { withSlice } from "../../../shared/domain/slices.ts";
import { givenDay } from "../../support/given.ts";
import { sentences } from "../../bots/sentences.ts";

// ?what=phone | projector & notes=2000 & frames=120
const asked = new URLSearchParams(location.search);
const notes = Number(asked.get("notes") ?? 2000);
const frames = Number(asked.get("frames") ?? 120);
const isPhone = asked.get("what") === "phone";

const given = givenDay().open();
const me = given.join("Sam", "Stichting Kade", ["north"]);
given.must(given.moderator, { type: "goToPart", partId: "writing" });
given.must(given.moderator, { type: "openBoards", boardIds: ["ideas"] });
given.must(given.moderator, { type: "showScene", scene: { kind: "board", boardId: "ideas", page: 0 } });
const texts = [...sentences.advice, ...sentences.missing];
const note = (n: number) => ({
  id: `n${n}`,
  boardId: "ideas",
  laneId: "lane",
  text: `${texts[n % texts.length]} (${n})`,
  at: 1_000 + n,
  organisation: `Organisatie ${n % 90}`,
  ...(n % 8 < 6 ? { clusterId: `c${n % 6}` } : {}),
});
const clusters = Array.from({ length: isPhone ? 6 : 0 }, (_, n) => [
  `c${n}`,
  { id: `c${n}`, name: `Groep ${n}`, at: n },
]);
/** What the server sends of the board when it is opened, as text. */
const packet = JSON.stringify({
  notes: Object.fromEntries(Array.from({ length: notes }, (_, n) => [`n${n}`, note(n)])),
  clusters: Object.fromEntries(clusters),
});
const target = document.getElementById("app")!;
const viewer = isPhone ? ({ role: "participant", id: me } as const) : ({ role: "projector" } as const);
const empty = given.view(viewer);

/** Reads the packet, keeps it and draws the screen; resolves when it is on the glass, with the ms since it began. */
async function open(): Promise<number> {
  const began = performance.now();
  const view = boardSlice.parse(JSON.parse(packet)) as BoardSlice;
  const state = withSlice(empty, { kind: "board", topic: "board:ideas", view });
  const session = fakeSession({
    state,
    role: viewer.role,
    participantId: isPhone ? me : null,
    now: given.now + 10_000,
  });
  flushSync(() => {
    if (isPhone) mount(PhoneScreen, { target, props: { session, onforget: () => undefined } });
    else mount(ProjectorScreen, { target, props: { session } });
  });
  await nextFrame();
  await nextFrame();
  const took = performance.now() - began;
  let day = state;
  Object.assign(window, {
    arrive: async () => {
      for (let frame = 0; frame < frames; frame += 1) {
        const { id, at: _at, clusterId: _cluster, ...words } = note(notes + frame * 8 + 7);
        day = evolve(day, { type: "noteWritten", noteId: id, ...words } as unknown as WireEvent, given.now);
        flushSync(() => session.set({ confirmed: day }));
        await nextFrame();
      }
    },
  });
  return took;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

await document.fonts.ready;
Object.assign(window, { warm: true, open });
