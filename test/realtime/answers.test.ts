import { afterEach, expect, test } from "vitest";
import { joinRaw } from "../support/rawClient.ts";
import type { RawClient } from "../support/rawClient.ts";
import { CODE, liveServer, roomyLimits } from "./liveServer.ts";
import type { LiveServer } from "./liveServer.ts";

let server: LiveServer | undefined;
let hall: RawClient[] = [];
afterEach(async () => {
  hall.forEach((client) => client.close());
  hall = [];
  await server?.close();
  server = undefined;
});

const HALL = 300;

test("[QA4] an answer reaches three hundred phones in one and the same packet each, and before it nobody has a word of it", async () => {
  server = await liveServer({ limits: roomyLimits });
  const { url } = server;
  for (let n = 0; n < HALL; n += 20) {
    const some = Array.from({ length: 20 }, (_, index) => joinRaw(url, CODE, n + index, "utrecht"));
    hall.push(...(await Promise.all(some)));
  }
  await Promise.all(hall.map((client) => client.follow("questions")));
  const packets: string[][] = hall.map(() => []);
  const answered: Promise<void>[] = hall.map(
    (client, index) =>
      new Promise((resolve) => {
        client.onPacket = (text) => {
          if (!text.includes('"topic":"questions"')) return;
          packets[index]!.push(text);
          if (text.includes("Antwoord")) resolve();
        };
      }),
  );

  const desk = await server.connect("moderator", (await server.link("moderator")).cookie);
  const give = async (command: object) =>
    expect(await desk.command(command)).toMatchObject({ accepted: true });
  const asked = await hall[0]!.command({ type: "askQuestion", questionId: "a", text: "Wie betaalt de bus?" });
  expect(asked.accepted).toBe(true);
  await give({ type: "askQuestion", questionId: "b", text: "Wanneer begint het?" });
  await give({ type: "showQuestion", questionId: "b", shown: true });
  await give({ type: "draftAnswer", questionId: "a", text: "Antwoord een", seen: 0 });
  await give({ type: "draftAnswer", questionId: "b", text: "Antwoord twee", seen: 0 });
  // Whatever was sent so far has arrived when this is answered: no phone has a word of what was drafted.
  await Promise.all(hall.map((client) => client.follow("board:none")));
  expect(packets.flat().filter((text) => text.includes("Antwoord"))).toEqual([]);

  await give({
    type: "publishAnswers",
    answers: [
      { questionId: "a", seen: 1 },
      { questionId: "b", seen: 1 },
    ],
  });
  await Promise.all(answered);
  await Promise.all(hall.map((client) => client.follow("board:none")));
  const telling = packets.map((texts) => texts.filter((text) => text.includes("Antwoord")));
  // One packet each, with both answers in it.
  expect(telling.map((texts) => texts.length)).toEqual(hall.map(() => 1));
  for (const [text] of telling) {
    expect(text).toContain("Antwoord een");
    expect(text).toContain("Antwoord twee");
  }
  // The same bytes for all but the one who asked, who sees that it is theirs.
  expect(new Set(telling.slice(1).flat()).size).toBe(1);
  expect(server.reports).toEqual([]);
}, 60_000);
