import { describe, expect, test } from "vitest";
import { photosOf } from "../../shared/domain/boardPhotoSlice.ts";
import { mayBringPhoto, photosLeft } from "../../shared/domain/boardPhotos.ts";
import { photoMaximum } from "../../shared/domain/boardPhotoState.ts";
import type { BoardId } from "../../shared/domain/ids.ts";
import type { CommandInput } from "../support/given.ts";
import { givenDay } from "../support/given.ts";

const ideas = "ideas" as BoardId;
const photo = (photoId = "photo", boardId = "ideas"): CommandInput & { type: "addBoardPhoto" } => ({
  type: "addBoardPhoto",
  boardId,
  photoId,
  width: 1200,
  height: 900,
  alt: "Een vel met drie ideeën",
});
const which = { boardId: "ideas", photoId: "photo" } as const;

function photoDay() {
  const day = givenDay().open();
  const [ada, bo] = [day.join("Ada", "De Brug", ["north"]), day.join("Bo", "Fonds Vooruit", ["south"])];
  day.must(day.moderator, { type: "openBoards", boardIds: ["names", "advice", "ideas", "worries"] });
  return { day, ada, bo };
}

describe("photos of paper at a board", () => {
  test("[PB40] who leads there brings one at any time, with a description", () => {
    const { day } = photoDay();
    const north = day.facilitator("north");
    expect(day.refused(day.moderator, { ...photo(), alt: "" })).toBe("altMissing");
    expect(day.refused(day.moderator, { ...photo(), alt: "x".repeat(photoMaximum.alt + 1) })).toBe(
      "altTooLong",
    );
    expect(day.refused(day.moderator, { ...photo(), caption: "x".repeat(photoMaximum.caption + 1) })).toBe(
      "captionTooLong",
    );
    expect(day.refused(day.moderator, photo("photo", "x"))).toBe("unknownBoard");
    day.must(day.moderator, { type: "closeBoards", boardIds: ["advice"] });
    day.must(north, photo("a", "advice"));
    expect(day.refused(north, photo())).toBe("notYourGroup");
    day.must(day.moderator, { ...photo("b", "advice"), caption: "Tafel 3" });
    expect(photosOf(day.state, "advice" as BoardId)).toMatchObject([
      { id: "a", alt: "Een vel met drie ideeën", width: 1200, height: 900 },
      { id: "b", caption: "Tafel 3" },
    ]);
    expect(day.refused(day.moderator, photo("b", "advice"))).toBe("alreadyDone");
  });

  test("[PB40] the hall brings one where the board says so, never on an anonymous one", () => {
    const { day, ada } = photoDay();
    day.must(day.as(ada), photo());
    expect(photosOf(day.state, ideas)[0]).toMatchObject({ author: ada, organisation: "De Brug" });
    expect(photosOf(day.state, ideas)[0]).not.toHaveProperty("name");
    expect(day.refused(day.as(ada), photo("b", "names"))).toBe("photosFromLead");
    day.must(day.moderator, { type: "setPhotosFromHall", boardId: "names", allowed: true });
    day.must(day.as(ada), photo("b", "names"));
    expect(photosOf(day.state, "names" as BoardId)[0]).toMatchObject({ name: "Ada" });
    day.must(day.programmeTeam, { type: "setPhotosFromHall", boardId: "worries", allowed: true });
    expect(day.refused(day.as(ada), photo("c", "worries"))).toBe("photosFromLead");
    expect(mayBringPhoto(day.state, "worries" as BoardId)).toBe(false);
    day.must(day.moderator, { type: "closeBoards", boardIds: ["ideas"] });
    expect(day.refused(day.as(ada), photo("d"))).toBe("boardNotOpen");
    day.must(day.moderator, { type: "setPhotosFromHall", boardId: "ideas", allowed: false });
    expect(day.refused(day.moderator, { type: "setPhotosFromHall", boardId: "ideas", allowed: false })).toBe(
      "alreadyDone",
    );
  });

  test("[PB41] a board holds so many, and a person so many of them", () => {
    const { day, ada, bo } = photoDay();
    for (let n = 0; n < photoMaximum.person; n += 1) day.must(day.as(ada), photo(`a${n}`));
    expect(day.refused(day.as(ada), photo("more"))).toBe("tooManyPhotos");
    expect(photosLeft(day.state, ideas, ada)).toBe(0);
    for (let n = photoMaximum.person; n < photoMaximum.board; n += 1) day.must(day.moderator, photo(`m${n}`));
    expect(photosLeft(day.state, ideas, bo)).toBe(0);
    expect(day.refused(day.as(bo), photo("bo"))).toBe("tooManyPhotos");
    expect(day.refused(day.moderator, photo("last"))).toBe("tooManyPhotos");
  });

  test("[PB42] who brought it takes it away; what leaders brought a leader there does", () => {
    const { day, ada, bo } = photoDay();
    const remove = { type: "removeBoardPhoto", ...which } as const;
    day.must(day.as(ada), photo());
    expect(day.refused(day.as(bo), remove)).toBe("notYourPhoto");
    expect(day.refused(day.moderator, remove)).toBe("notYourPhoto");
    day.must(day.as(ada), remove);
    expect(day.refused(day.as(ada), remove)).toBe("unknownPhoto");
    day.must(day.moderator, photo("mine", "advice"));
    const mine = { ...remove, boardId: "advice", photoId: "mine" };
    expect(day.refused(day.facilitator("south"), mine)).toBe("notYourGroup");
    day.must(day.facilitator("north"), mine);
    expect(photosOf(day.state, "advice" as BoardId)).toEqual([]);
  });

  test("[PB42] the moderator hides one with a reason and puts it back; a description is put right", () => {
    const { day, ada } = photoDay();
    day.must(day.as(ada), photo());
    expect(day.refused(day.moderator, { type: "hideBoardPhoto", ...which, reason: "" })).toBe(
      "reasonMissing",
    );
    day.must(day.moderator, { type: "hideBoardPhoto", ...which, reason: "Er staat iemand op" });
    expect(day.refused(day.moderator, { type: "hideBoardPhoto", ...which, reason: "x" })).toBe("alreadyDone");
    expect(day.refused(day.as(ada), photo())).toBe("photoHidden");
    expect(day.refused(day.as(ada), { type: "removeBoardPhoto", ...which })).toBe("photoHidden");
    day.must(day.moderator, { type: "restoreBoardPhoto", ...which });
    const describe = {
      type: "describeBoardPhoto",
      ...which,
      alt: "Drie ideeën",
      caption: "Tafel 1",
    } as const;
    day.must(day.moderator, describe);
    expect(day.refused(day.moderator, describe)).toBe("alreadyDone");
    expect(photosOf(day.state, ideas)).toMatchObject([{ alt: "Drie ideeën", caption: "Tafel 1" }]);
  });

  test("[PB43] the hall has no hidden photo, and none of a board that is not revealed", () => {
    const { day, ada, bo } = photoDay();
    day.must(day.as(ada), photo());
    const seenBy = (id: typeof ada) => photosOf(day.view({ role: "participant", id }), ideas);
    expect(seenBy(bo)).toHaveLength(1);
    expect(seenBy(bo)[0]).not.toHaveProperty("author");
    day.must(day.moderator, { type: "hideBoardPhoto", ...which, reason: "Er staat iemand op" });
    expect(seenBy(bo)).toEqual([]);
    expect(photosOf(day.view({ role: "projector" }), ideas)).toEqual([]);
    expect(seenBy(ada)).toMatchObject([{ hidden: { reason: "Er staat iemand op" } }]);

    const sealed = givenDay();
    sealed.must(sealed.moderator, { type: "setReveal", boardId: "ideas", hiddenUntilRevealed: true });
    sealed.open();
    const [eva, fay] = [sealed.join("Eva", "Een", ["north"]), sealed.join("Fay", "Twee", ["south"])];
    sealed.must(sealed.moderator, { type: "openBoards", boardIds: ["ideas"] });
    sealed.must(sealed.as(eva), photo());
    const view = (id: typeof eva) => photosOf(sealed.view({ role: "participant", id }), ideas);
    expect([view(eva).length, view(fay).length]).toEqual([1, 0]);
    sealed.must(sealed.moderator, { type: "revealBoard", boardId: "ideas" });
    expect([view(eva).length, view(fay).length]).toEqual([1, 1]);
  });

  test("[PB44] one that is there for all can be on the projector", () => {
    const { day } = photoDay();
    const scene = { type: "showScene", scene: { kind: "boardPhoto", ...which } } as const;
    expect(day.refused(day.moderator, scene)).toBe("unknownPhoto");
    day.must(day.moderator, photo());
    day.must(day.moderator, scene);
    day.must(day.moderator, { type: "hideBoardPhoto", ...which, reason: "Er staat iemand op" });
    expect(day.refused(day.moderator, scene)).toBe("unknownPhoto");
  });
});
