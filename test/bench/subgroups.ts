/**
 * What a phone receives while twelve subgroups write: `npm run bench -- subgroups`. Twelve provinces with 25 phones each,
 * every subgroup writes 25 notes on its own board; a phone follows the day and its own board. Beside it, in the same run,
 * one phone that follows all twelve: what everyone would get if notes went to the whole hall. A note of another subgroup
 * on a phone, or more than a quarter of that phone's bytes, ends with exit code 1.
 * Source: issue "Everything the hall says", "Bench".
 */
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import { connectRaw, joinRaw, post } from "../support/rawClient.ts";
import type { RawClient } from "../support/rawClient.ts";
import { provinces } from "../../shared/templates/provinces.ts";
import { percentile } from "./figures.ts";

const PHONES = 25;
const MOST_SHARE = 0.25;
const TEXT = "Kijk ook naar waar jongeren na school naartoe reizen, dat loopt over de grens heen.";

interface Phone {
  readonly region: string;
  readonly client: RawClient;
  bytes: number;
  own: number;
  others: number;
}

const { data, remove } = temporaryData();
const server = await startDemoServer(data);
const { url, code } = server;
const { cookies } = await post(`${url}/api/days/${code}/link`, { token: server.moderator }, url);
const moderator = await connectRaw(url, { code, role: "moderator" }, cookies.join("; "));
const boards = provinces.map(({ id }) => `province-${id}`);
await moderator.command({ type: "openBoards", boardIds: boards });

const phones: Phone[] = [];
for (const [place, { id: region }] of provinces.entries()) {
  const joined = await Promise.all(
    Array.from({ length: PHONES }, (_, n) => joinRaw(url, code, place * PHONES + n, region)),
  );
  for (const client of joined) {
    phones.push({ region, client, bytes: 0, own: 0, others: 0 });
    await client.follow(`board:province-${region}`);
  }
}
const curious = await joinRaw(url, code, provinces.length * PHONES, "utrecht");
for (const board of boards) await curious.follow(`board:${board}`);
let ofEverything = 0;
curious.onPacket = (text) => (ofEverything += Buffer.byteLength(text));
for (const phone of phones) {
  phone.client.onPacket = (text) => {
    phone.bytes += Buffer.byteLength(text);
    for (const [, region] of text.matchAll(/groep ([a-z-]+) schrijft/g)) {
      if (region === phone.region) phone.own += 1;
      else phone.others += 1;
    }
  };
}

for (let round = 0; round < PHONES; round += 1) {
  const writers = phones.filter((_, index) => index % PHONES === round);
  await Promise.all(
    writers.map(async ({ client, region }) => {
      const { accepted } = await client.command({
        type: "writeNote",
        boardId: `province-${region}`,
        noteId: `${region}-${round}`,
        laneId: "advice",
        text: `groep ${region} schrijft: ${TEXT}`,
      });
      if (!accepted) throw new Error(`a note of ${region} was refused`);
    }),
  );
}
// Whatever was sent so far has arrived when this is answered.
await Promise.all([...phones.map(({ client }) => client), curious].map((one) => one.follow("day")));

const bytes = phones.map((phone) => phone.bytes);
const others = phones.reduce((sum, phone) => sum + phone.others, 0);
const missed = phones.filter((phone) => phone.own !== PHONES).length;
const share = percentile(bytes, 1) / ofEverything;
const kB = (value: number) => (value / 1024).toFixed(1).padStart(8);
console.log(`${phones.length} phones in ${provinces.length} subgroups, ${provinces.length * PHONES} notes`);
console.log(`  received by a phone, p50       ${kB(percentile(bytes, 0.5))} kB`);
console.log(`  received by a phone, most      ${kB(percentile(bytes, 1))} kB`);
console.log(`  by one that follows all boards ${kB(ofEverything)} kB`);
console.log(
  `  share                          ${share.toFixed(2).padStart(8)} ${share <= MOST_SHARE ? "(within" : "(OVER THE LIMIT of"} ${MOST_SHARE})`,
);
console.log(
  `  notes of other subgroups       ${String(others).padStart(8)} ${others === 0 ? "(none, as it should be)" : "(OVER: none should come)"}`,
);
if (missed > 0) console.log(`  MISSED: ${missed} phones did not get every note of their own subgroup`);

for (const { client } of phones) client.close();
curious.close();
moderator.close();
await server.stop();
remove();
process.exit(others === 0 && missed === 0 && share <= MOST_SHARE ? 0 : 1);
