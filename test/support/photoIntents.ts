/** What people might do next with photos of paper at boards. Chosen by chance; a good part is refused. */
import type { BoardPhoto } from "../../shared/domain/boardPhotoState.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";

function photosIn(day: DayState): { boardId: string; photo: BoardPhoto }[] {
  return Object.entries(day.boardPhotos).flatMap(([boardId, photos]) =>
    Object.values<BoardPhoto>(photos).map((photo) => ({ boardId, photo })),
  );
}

function added(day: DayState, chance: Chance, mint: Mint, boardId: string): CommandInput {
  const known = chance.often(0.05) ? chance.of(photosIn(day))?.photo.id : undefined;
  return {
    type: "addBoardPhoto",
    boardId,
    photoId: known ?? mint.id("photo"),
    width: 1200,
    height: 900,
    alt: chance.often(0.95) ? mint.text("photo") : "",
    ...(chance.often(0.5) ? { caption: mint.text("caption") } : {}),
  };
}

/** What a participant does with photos: bring one, or take their own away. */
export function ownPhotoIntent(day: DayState, me: string, chance: Chance, mint: Mint): CommandInput | null {
  const open = Object.keys(day.boards).filter((id) => day.boards[id as never]?.["status"] === "open");
  const boards = (day.setup?.boards ?? []).filter(({ id }) => open.includes(id));
  const fit = boards.filter(({ photosFromHall }) => photosFromHall);
  const boardId = chance.of(fit.length > 0 && chance.often(0.9) ? fit : boards)?.id ?? "ideas";
  const all = photosIn(day);
  const own = all.filter(({ photo }) => photo.author === me);
  const gone = chance.often(own.length > 0 ? 0.3 : 0.05)
    ? chance.of(chance.often(0.8) ? own : all)
    : undefined;
  if (gone) return { type: "removeBoardPhoto", boardId: gone.boardId, photoId: gone.photo.id };
  return added(day, chance, mint, boardId);
}

/** What who leads does with photos. */
export function photoIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const boardId = chance.of(Object.keys(day.boards));
  if (!boardId) return null;
  const all = photosIn(day);
  const what = chance.weighted([
    [4, "add"],
    [all.length > 0 ? 2 : 0.1, "remove"],
    [all.length > 0 ? 3 : 0.1, "describe"],
    [all.length > 0 ? 5 : 0.1, "hide"],
    [all.some(({ photo }) => photo.hidden) ? 5 : 0.1, "restore"],
    [all.length > 0 ? 1 : 0.1, "show"],
    [1, "allow"],
  ]);
  const one = chance.of(
    what === "restore" && chance.often(0.9) ? all.filter(({ photo }) => photo.hidden) : all,
  );
  const which = { boardId: one?.boardId ?? boardId, photoId: one?.photo.id ?? mint.id("photo") };
  switch (what) {
    case "remove":
      return { type: "removeBoardPhoto", ...which };
    case "describe":
      return { type: "describeBoardPhoto", ...which, alt: mint.text("photo") };
    case "hide":
      return { type: "hideBoardPhoto", ...which, reason: chance.often(0.95) ? mint.text("reason") : "" };
    case "restore":
      return { type: "restoreBoardPhoto", ...which };
    case "show":
      return { type: "showScene", scene: { kind: "boardPhoto", ...which } };
    case "allow":
      return { type: "setPhotosFromHall", boardId, allowed: chance.often(0.7) };
    default:
      return added(day, chance, mint, boardId);
  }
}

/** Anyone asks anything of photos. */
export function wildPhotoIntents(day: DayState, chance: Chance, mint: Mint): CommandInput[] {
  const boardId = chance.of([...Object.keys(day.boards), mint.id("board")])!;
  const photoId = chance.of([...photosIn(day).map(({ photo }) => photo.id as string), mint.id("photo")])!;
  return [
    { type: "addBoardPhoto", boardId, photoId, width: 10, height: 10, alt: mint.text("wild") },
    { type: "removeBoardPhoto", boardId, photoId },
    { type: "hideBoardPhoto", boardId, photoId, reason: mint.text("wild") },
    { type: "showScene", scene: { kind: "boardPhoto", boardId, photoId } },
  ];
}
