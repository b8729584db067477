import { afterEach, beforeEach, expect, test } from "vitest";
import { CODE, liveServer } from "../realtime/liveServer.ts";
import type { LiveServer } from "../realtime/liveServer.ts";
import { smallDay } from "../support/smallDay.ts";

let server: LiveServer;
beforeEach(async () => {
  const setup = smallDay();
  setup.frames[0]!.text = 'Hoogstens <20> RSV\'s & "meer" niet';
  server = await liveServer({ setup, notOpen: true });
});
afterEach(() => server.close());

test("[I8] the frames are read in full with the code alone, before the day too, and typed text stays text", async () => {
  const response = await fetch(`${server.url}/d/${CODE.toLowerCase()}/kaders`);
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-cache");
  expect(response.headers.getSetCookie()).toEqual([]);
  const html = await response.text();
  expect(html).toContain("Hoogstens &#60;20&#62; RSV&#39;s &#38; &#34;meer&#34; niet");
  expect(html).toContain("Heel het land doet mee");
  expect(html.match(/Hard kader/g)).toHaveLength(2);
  expect(html).toContain(`href="/d/${CODE}"`);
  expect(html).not.toMatch(/<script|style=/);
});

test("[I8] they can be read about in English, with the frames told as Dutch", async () => {
  const html = await (await fetch(`${server.url}/d/${CODE}/kaders?lang=en`)).text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain("Hard frame");
  expect(html).toContain('<section lang="nl">');
});

test("[I8] a code that is none gets no page, and who tries many is slowed down", async () => {
  expect((await fetch(`${server.url}/d/AAAAAA/kaders`)).status).toBe(404);
  const strict = await liveServer({ wrongCodeLimits: { perAddress: 1, everyone: 9 } });
  const statuses = [];
  for (let n = 0; n < 3; n += 1) statuses.push((await fetch(`${strict.url}/d/AAAAAA/kaders`)).status);
  expect(statuses).toEqual([404, 429, 429]);
  await strict.close();
});
