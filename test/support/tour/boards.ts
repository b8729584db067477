/** The part of the day with post-its. */
import { nanoid } from "nanoid";
import { sentences } from "../../bots/sentences.ts";
import { accepted, goTo, ready } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** Post-its in the plenary and per province, the scenes of the projector, the break. */
export async function boards({ order, look, noor, projector, desk, hall, fate }: Stage): Promise<void> {
  await projector
    .getByText(/\d+ mensen/)
    .first()
    .waitFor();
  await look("projector-welcome", "projector", projector);

  await order({ type: "goToPart", partId: "welcome" });
  await order({ type: "openBoards", boardIds: ["who-is-missing"] });
  await noor.getByLabel(/Je post-it/).waitFor();
  await look("phone-board-empty", "phone", noor);
  await order({ type: "showScene", scene: { kind: "board", boardId: "who-is-missing", page: 0 } });
  await look("projector-board-empty", "projector", await ready(projector));
  const texts = [...sentences.missing, ...sentences.advice];
  for (const line of hall.slice(0, 16)) {
    accepted(await line.send(note("who-is-missing", "names", fate.pick(texts))));
  }
  await noor.getByLabel(/Je post-it/).fill("De bibliotheken in de dorpen.");
  await look("phone-note-typing", "phone", noor);
  await noor.getByRole("button", { name: "Plak op het bord" }).first().click();
  await noor.getByText("Op het bord").first().waitFor();
  await look("phone-note-safe", "phone", noor);
  await projector.getByText("De bibliotheken in de dorpen.").first().waitFor();
  await look("projector-board", "projector", projector);
  await look("moderator-boards", "laptop", await ready(desk));
  await desk.getByRole("button", { name: "Bord", exact: true }).first().click();
  await desk.getByText("De bibliotheken in de dorpen.").first().click();
  await look("moderator-board-desk", "laptop", desk);
  await desk.getByRole("button", { name: "Verberg" }).first().click();
  await look("moderator-hide-reason", "laptop", await ready(desk));
  await desk.keyboard.press("Escape");
  await desk.getByRole("button", { name: "Draaiboek" }).first().click();

  await noor.context().setOffline(true);
  await noor.getByLabel(/Je post-it/).fill("En de sportclubs.");
  await noor.getByRole("button", { name: "Plak op het bord" }).first().click();
  await noor.getByText("Blijft op je telefoon, wordt verstuurd").first().waitFor();
  await look("phone-offline", "phone", noor);
  await noor.context().setOffline(false);
  await noor.getByText("Blijft op je telefoon, wordt verstuurd").waitFor({ state: "detached" });

  await order({ type: "setOverlay", overlay: "qr" });
  await look("projector-qr", "projector", await ready(projector));
  await order({ type: "setOverlay", overlay: "blank" });
  await look("projector-blank", "projector", await ready(projector));
  await order({ type: "setOverlay", overlay: null });
  for (const kind of ["programme", "frames"] as const) {
    await order({ type: "showScene", scene: { kind } });
    await look(`projector-${kind}`, "projector", await ready(projector));
  }
  await goTo(noor, "Kaders");
  await look("phone-frames", "phone", await ready(noor));
  await goTo(noor, "Van mij");
  await look("phone-mine", "phone", await ready(noor));
  await goTo(noor, "Nu");

  await order({ type: "closeBoards", boardIds: ["who-is-missing"] });
  await order({ type: "goToPart", partId: "break-1" });
  await projector
    .getByText(/We gaan verder om/)
    .first()
    .waitFor();
  await look("projector-break", "projector", await ready(projector));
  await look("phone-break", "phone", await ready(noor));
  await look("moderator-break", "laptop", await ready(desk));

  await order({ type: "goToPart", partId: "groups" });
  await look("projector-question", "projector", await ready(projector));
  await order({ type: "goToPart", partId: "processing" });
  const rsvs = ["rsv-utrecht", "rsv-flevoland", "rsv-zeeland"];
  await order({ type: "openBoards", boardIds: rsvs });
  for (const [index, line] of hall.entries()) {
    const joining = index % 3 !== 0;
    const lane = joining ? "joining" : "advice";
    const words = fate.pick(joining ? sentences.joining : sentences.advice);
    accepted(await line.send(note(rsvs[index % 2] ?? "rsv-utrecht", lane, words)));
  }
  await order({ type: "showScene", scene: { kind: "board", boardId: "rsv-utrecht", page: 0 } });
  await look("projector-board-two-lanes", "projector", await ready(projector));
  await look("phone-board-two-lanes", "phone", await ready(noor));
  await look("moderator-boards-per-rsv", "laptop", await ready(desk));
  const state = hall[0]?.state;
  const first = Object.values(state?.notes["rsv-utrecht" as never] ?? {})[0];
  if (first) {
    await order({ type: "showScene", scene: { kind: "note", boardId: "rsv-utrecht", noteId: first.id } });
    await look("projector-note", "projector", await ready(projector));
  }
}

function note(boardId: string, laneId: string, text: string) {
  return { type: "writeNote", noteId: nanoid(), boardId, laneId, text } as never;
}
