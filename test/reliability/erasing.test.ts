import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { HALL } from "../../shared/domain/actor.ts";
import { recordOf } from "../../shared/domain/record.ts";
import { ERASED } from "../../shared/domain/text.ts";
import { backupsIn } from "../../server/backup/backupFolder.ts";
import { checkChain } from "../../server/log/checkChain.ts";
import { deleteRows } from "../../server/operations/deleteDay.ts";
import { redactState } from "../../shared/domain/redactState.ts";
import { scratch } from "../log/scratch.ts";
import { sqliteDay, standsIn, team, moderator } from "../support/sqliteDay.ts";
import type { SqliteDay } from "../support/sqliteDay.ts";

const newPath = scratch();
const CANARIES = ["Kanariedorp", "een-gele-kanarie", "nog-een-kanarie"];

/** Ada with a telling name wrote and wrote again; Bo wrote of something else. */
async function writtenDay(path: string, now?: () => number): Promise<SqliteDay> {
  const day = await sqliteDay(path, now ? { now } : {});
  await day.join("ada", CANARIES[0]!);
  await day.join("bo", "Bo");
  await day.does(moderator, { type: "openBoards", boardIds: ["names"] });
  const ada = { role: "participant", id: "ada" as never } as const;
  const note = { boardId: "names", laneId: "lane" };
  await day.does(ada, { type: "writeNote", noteId: "n1", ...note, text: CANARIES[1] });
  await day.does(ada, { type: "editNote", noteId: "n1", boardId: "names", text: CANARIES[2] });
  const bo = { role: "participant", id: "bo" as never } as const;
  await day.does(bo, { type: "writeNote", noteId: "n2", ...note, text: "Iets anders" });
  return day;
}

const wish = (over: object) => ({ commandId: randomUUID() as never, texts: [], word: "wissen", ...over });

test("[OP5] an erased person is nowhere: not in the file, the day, its screens, the record or the backups", async () => {
  const path = newPath();
  const day = await writtenDay(path);
  await day.copies.run();
  expect(CANARIES.every((text) => standsIn(path, text))).toBe(true);
  const found = await day.keeper.person(day.host, "ada" as never);
  expect(found.own.map(({ text }) => text)).toEqual(expect.arrayContaining(CANARIES));

  const done = await day.keeper.erase(day.host, team, wish({ participantId: "ada" }));
  expect(done).toMatchObject({ backups: "renewed" });

  const { state } = day.host;
  expect(state.participants["ada" as never]!.name).toBe(ERASED);
  expect(state.notes["names" as never]!["n1" as never]!.text).toBe(ERASED);
  expect(state.notes["names" as never]!["n2" as never]!.text).toBe("Iets anders");
  const head = { revision: day.host.revision, hash: day.host.headHash };
  const everywhere = JSON.stringify([
    state,
    redactState(state, HALL),
    recordOf(state, { head, generatedAt: 0, names: true }),
  ]);
  for (const text of CANARIES) {
    expect(everywhere).not.toContain(text);
    expect(standsIn(path, text)).toBe(false);
    for (const backup of backupsIn(day.copies.folder)) {
      expect(readFileSync(backup.path).includes(text)).toBe(false);
    }
  }
  // Whoever missed it is not told what was before it, but gets the day as it is.
  expect(day.host.sinceAct(day.host.acts - 1)).toHaveLength(1);
  expect(day.host.sinceAct(day.host.acts - 2)).toBeUndefined();
  expect(await checkChain(day.log, "dag-1")).toMatchObject({ revision: day.host.revision });
  await day.close();
  const again = await sqliteDay(path);
  expect(again.host.state).toEqual(state);
  await again.close();
});

test("[OP5] what was told to be erased is erased at the next start, when the machine died in between", async () => {
  const path = newPath();
  const day = await writtenDay(path);
  const { own } = await day.keeper.person(day.host, "ada" as never);
  const fields = own.map(({ revision, field }) => ({ revision, field }));
  await day.log.append("dag-1", day.host.revision, [
    {
      commandId: "told",
      at: Date.now(),
      events: [{ type: "textsErased", what: "person", count: fields.length, fields, participantId: "ada" }],
    },
  ]);
  await day.close();
  expect(standsIn(path, CANARIES[1]!)).toBe(true);
  const again = await sqliteDay(path);
  expect(again.host.state.participants["ada" as never]!.name).toBe(ERASED);
  expect(CANARIES.some((text) => standsIn(path, text))).toBe(false);
  await again.close();
});

test("[OP5] one text is erased by itself; a word that is found by its letters", async () => {
  const day = await writtenDay(newPath());
  const { texts, people } = await day.keeper.search(day.host, "GELE kanarie".replace(" ", "-"));
  expect(people).toEqual([]);
  expect(texts.map(({ text }) => text)).toEqual([CANARIES[1]]);
  const picked = texts.map(({ revision, field }) => ({ revision, field }));
  expect(await day.keeper.erase(day.host, team, wish({ texts: picked }))).toMatchObject({ erased: 1 });
  expect(day.host.state.participants["ada" as never]!.name).toBe(CANARIES[0]);
  expect((await day.keeper.search(day.host, "gele")).texts).toEqual([]);
  // A place that holds nothing is nothing to erase.
  const nothing = await day.keeper.erase(day.host, team, wish({ texts: [{ revision: 1, field: "setup" }] }));
  expect(nothing).toMatchObject({ accepted: false, refusal: { code: "alreadyDone" } });
  await day.close();
});

test("[OP6] names go by themselves on the day that was told, photos on theirs, unused ones before", async () => {
  let now = Date.UTC(2030, 2, 28, 8);
  const path = newPath();
  const day = await writtenDay(path, () => now);
  const picture = { type: "image/webp", width: 1, height: 1 } as const;
  const photoId = day.photos.keep("dag-1", { ...picture, content: Buffer.from("een") });
  const unused = day.photos.keep("dag-1", { ...picture, content: Buffer.from("twee") });
  const bo = { role: "participant", id: "bo" as never } as const;
  await day.does(moderator, { type: "openBoards", boardIds: ["ideas"] });
  await day.does(bo, {
    type: "addBoardPhoto",
    boardId: "ideas",
    photoId,
    width: 1,
    height: 1,
    alt: "Een vel papier",
  });
  const logo = day.photos.keep("dag-1", { ...picture, content: Buffer.from("drie") });
  const worn = { photoId: logo as never, width: 1, height: 1, alt: "Stichting Kade" };
  await day.does(team, { type: "setLogo", logo: worn });
  await day.does(moderator, { type: "closeDay" });

  now = Date.UTC(2030, 3, 26, 20);
  await day.keeper.sweep();
  expect(day.host.state.participants["bo" as never]!.name).toBe("Bo");
  expect(day.photos.find("dag-1", unused)).toBeDefined();
  now = Date.UTC(2030, 3, 27, 1);
  await day.keeper.sweep();
  expect(day.host.state.participants["bo" as never]!.name).toBe(ERASED);
  expect(standsIn(path, CANARIES[0]!)).toBe(false);
  expect(day.host.state.erasures).toMatchObject([{ what: "names" }]);
  // What nothing showed twice, a day apart, goes; what a board shows stays until its own term.
  expect(day.photos.find("dag-1", unused)).toBeUndefined();
  expect(day.photos.find("dag-1", photoId)).toBeDefined();
  const { revision } = day.host;
  await day.keeper.sweep();
  expect(day.host.revision).toBe(revision);

  now = Date.UTC(2030, 5, 26, 8);
  await day.keeper.sweep();
  // The logo is of an organisation, and the public pages go on showing it.
  expect(day.photos.ids("dag-1")).toEqual([logo]);
  expect(day.host.state.erasures).toMatchObject([{ what: "names" }, { what: "photos", count: 1 }]);
  expect(day.reports).toEqual([]);
  await day.close();
});

test("[OP8] of a deleted day nothing is left but its code, which is never given again", async () => {
  const path = newPath();
  const day = await writtenDay(path);
  const { code, id } = day.host;
  await day.hosts.end(id, "dayGone");
  day.registry.remove(id, 1);
  deleteRows(day.file, id);
  expect(CANARIES.some((text) => standsIn(path, text))).toBe(false);
  expect(standsIn(path, "Kleine dag")).toBe(false);
  expect(await day.hosts.byCode(code)).toBeUndefined();
  expect(day.hosts.isGone(code.toLowerCase())).toBe(true);
  expect(day.registry.all()).toEqual([]);
  await day.close();
});

test("[OP7] two who begin a rehearsal at the same moment have one, and when it is ended there is none", async () => {
  const day = await writtenDay(newPath());
  const begun = await Promise.all([day.rehearsals.begin(day.host), day.rehearsals.begin(day.host)]);
  expect(new Set(begun.map((each) => each?.code)).size).toBe(1);
  expect(day.hosts.started().filter(({ state }) => state.setup?.practice)).toHaveLength(1);
  await day.rehearsals.end(day.host);
  expect(day.hosts.started().filter(({ state }) => state.setup?.practice)).toEqual([]);
  await day.close();
});

test("[OP7] a rehearsal is a day of its own; begun anew it keeps its code and links, and knows nobody", async () => {
  const day = await writtenDay(newPath());
  const first = (await day.rehearsals.begin(day.host))!;
  const practice = (await day.hosts.byCode(first.code))!;
  expect(practice.state).toMatchObject({
    phase: "prepared",
    participants: {},
    setup: { practice: { of: day.host.code } },
  });
  expect(JSON.stringify(practice.state)).not.toContain(CANARIES[0]);
  // A rehearsal has no rehearsal.
  expect(await day.rehearsals.begin(practice)).toBeNull();
  await practice.command(moderator, randomUUID(), { type: "openDay" });
  const { revision } = day.host;

  const again = (await day.rehearsals.begin(day.host))!;
  expect(again).toMatchObject({ code: first.code, links: first.links, phase: "prepared" });
  const token = again.links.moderator.split("#")[1];
  const anew = (await day.hosts.byCode(first.code))!;
  expect(await day.access.verify(anew.id, "moderator", token)).toBeDefined();
  expect(day.host.revision).toBe(revision);

  await day.rehearsals.end(day.host);
  expect(await day.rehearsals.of(day.host)).toBeNull();
  expect(day.hosts.isGone(first.code)).toBe(true);
  await day.close();
});
