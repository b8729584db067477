import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { facts2023 } from "../../shared/division/mapFacts.ts";
import { emptyRegion } from "../../shared/domain/regionState.ts";
import type { RegionSlice } from "../../shared/domain/regionState.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { ERASED } from "../../shared/domain/text.ts";
import { paperHtml } from "../../server/paper/paperHtml.ts";
import { reachHref } from "../../server/published/reaching.ts";
import { keptPages } from "../../server/published/keptPages.ts";
import { publishedDay } from "../../server/published/publishedDay.ts";
import { hitsFor } from "../../server/published/rsvOverview.ts";
import { folded, found } from "../../server/published/search.ts";
import { PUBLISHED_AT, publicServer, wholeCountry } from "../support/publishedDay.ts";

const ORGANISATIONS = [
  "Stichting Kade",
  "Jongerenraad De Brug",
  "École Élan",
  "Fonds Morgenrood",
  "ß & Zonen",
  "++",
  "O’Neill’s “Werk”",
  "İstanbul Vakfı",
];

const opened: Awaited<ReturnType<typeof publicServer>>[] = [];
async function serverOf(state: DayState) {
  const server = await publicServer(state);
  opened.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

const withRegion = (state: DayState, region: Partial<RegionSlice>): DayState => ({
  ...state,
  regions: { "rsv-1": { ...emptyRegion, ...region } } as DayState["regions"],
});
const meeting = (change: object = {}) => ({
  id: "m1" as never,
  date: "2023-06-15",
  time: "09:30",
  minutes: 90,
  place: "Stadhuis; kamer 2, links",
  theme: "Mbo",
  edits: 3,
  changedAt: Date.UTC(2023, 4, 3),
  ...change,
});

describe("what is not published", () => {
  const paths = [
    "/verslag",
    "/verslag.json",
    "/verslag.pdf",
    "/verslag.odt",
    "/verslag.zip",
    "/rsv",
    "/rsv?zoek=kade",
    "/rsv/rsv-1",
    "/rsv/rsv-1/agenda.ics",
  ];
  test.each(["prepared", "open", "closed", "adopted"] as const)(
    "[RE1] [RE2] of a day that is %s the same calm page is there, and nothing of the day",
    async (phase) => {
      const { publishedAt: _gone, ...state } = wholeCountry(19, ORGANISATIONS);
      const server = await serverOf({ ...state, phase });
      for (const path of paths) {
        const answer = await server.get(path);
        const text = await answer.text();
        expect(answer.status, path).toBe(404);
        expect(answer.headers.get("x-robots-tag")).toBe("noindex");
        expect(text).toContain("Dit is nog niet openbaar");
        expect(text).not.toMatch(/Streek|Kade|2023|Regionale/);
      }
    },
  );

  test("[RE2] published and withdrawn again it is gone from the next request on", async () => {
    const state = wholeCountry(19, ORGANISATIONS);
    const server = await serverOf(state);
    expect((await server.get("/rsv")).status).toBe(200);
    const { publishedAt: _gone, ...withdrawn } = state;
    Object.assign(server.host, { state: withdrawn, revision: 2 });
    expect((await server.get("/rsv")).status).toBe(404);
    expect((await server.get("/rsv/rsv-1")).status).toBe(404);
  });

  test("[RE2] an RSV that is not there, or an address that is none, is told without an echo", async () => {
    const server = await serverOf(wholeCountry(19, ORGANISATIONS));
    for (const path of [
      "/rsv/nergens",
      "/rsv/__proto__",
      "/rsv/%3Cscript%3E",
      "/rsv/constructor/agenda.ics",
    ]) {
      const answer = await server.get(path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text()).not.toMatch(/nergens|script>|constructor/);
    }
  });
});

describe("what everyone reads", () => {
  test("[RE4] the overview has every RSV, municipality and organisation, and a title and address that stay", async () => {
    const server = await serverOf(wholeCountry(19, ORGANISATIONS));
    const answer = await server.get("/rsv");
    const text = await answer.text();
    expect(answer.headers.get("x-robots-tag")).toBeNull();
    expect(text).toContain('<html lang="nl">');
    expect(text).toContain(`<link rel="canonical" href="${server.url}/d/ABC234/rsv" />`);
    expect(text).toContain('<meta name="robots" content="index, follow" />');
    expect(text).not.toContain("<script");
    for (let n = 1; n <= 19; n += 1) expect(text).toContain(`href="/d/ABC234/rsv/rsv-${n}"`);
    for (const { name } of facts2023.municipalities.values())
      expect(text).toContain(name.replaceAll("'", "&#39;"));
    const english = await server.text("/rsv?lang=en");
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("In which RSV is my organisation?");
  });

  test("[RE4] who asks again with the tag of before is told that nothing changed", async () => {
    const server = await serverOf(wholeCountry(19, ORGANISATIONS));
    for (const path of ["/rsv", "/rsv/rsv-1", "/verslag", "/rsv/rsv-1/agenda.ics"]) {
      const tag = (await server.get(path)).headers.get("etag")!;
      expect(
        (await server.get(path, { "if-none-match": tag, "cache-control": "max-age=0" })).status,
        path,
      ).toBe(304);
    }
  });

  test("[RE4] a host that is not ours stands on no page", async () => {
    const server = await serverOf(wholeCountry(19, ORGANISATIONS));
    const other = await fetch(`${server.url.replace("127.0.0.1", "localhost")}/d/ABC234/rsv`);
    expect(await other.text()).toContain('<link rel="canonical" href="/d/ABC234/rsv" />');
  });

  test("[RE3] the record is there without names of people, in two languages, the same each time", async () => {
    const server = await serverOf(wholeCountry(19, ORGANISATIONS));
    const answer = await server.get("/verslag");
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(text).toContain('<link rel="canonical"');
    expect(text).toContain('aria-current="page"');
    expect(text).not.toContain("<script");
    expect(await server.text("/verslag")).toBe(text);
    expect(await server.text("/verslag?lang=en")).toContain('<html lang="en">');
    const record = JSON.parse(await server.text("/verslag.json")) as { names: boolean; generatedAt: string };
    expect(record).toMatchObject({ names: false, generatedAt: new Date(PUBLISHED_AT).toISOString() });
  });

  test("[RE9] [RE4] an RSV's page has its contact only where the owner agreed", async () => {
    const state = wholeCountry(19, ORGANISATIONS);
    const contact = { name: "Sam de Wit", reach: "sam@noord.example", edits: 1 };
    const hidden = await serverOf(withRegion(state, { contact: { ...contact, shown: false } }));
    expect(await hidden.text("/rsv/rsv-1")).not.toMatch(/Sam de Wit|sam@noord/);
    expect(await hidden.text("/rsv?zoek=streek+1")).not.toMatch(/Sam de Wit|sam@noord/);
    const shown = await serverOf(withRegion(state, { contact: { ...contact, shown: true } }));
    expect(await shown.text("/rsv/rsv-1")).toContain('href="mailto:sam@noord.example"');
    const erased = { ...contact, name: ERASED, shown: true };
    const gone = await serverOf(withRegion(state, { contact: erased }));
    expect(await gone.text("/rsv/rsv-1")).toContain("Nog geen contact bekend");
  });

  test("[RE14] who joined later stands among the others with its date, and is found", async () => {
    const member = {
      id: "x" as never,
      organisation: "Nieuw Lid",
      sector: "fund",
      since: "2023-05-20",
    } as const;
    const server = await serverOf(
      withRegion(wholeCountry(19, ORGANISATIONS), { members: { x: member } as never }),
    );
    expect(await server.text("/rsv/rsv-1")).toMatch(/Nieuw Lid[\s\S]{0,120}sinds 20 mei 2023/);
    expect(await server.text("/rsv?zoek=nieuw+lid")).toContain("Nieuw Lid doet mee in 1 RSV<");
  });
});

describe("the search", () => {
  test("[RE5] every municipality and organisation is found by its own name, whatever case and accents", () => {
    const day = publishedDay(wholeCountry(19, ORGANISATIONS))!;
    const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");
    for (const { name, rsvs } of [...day.municipalities, ...day.organisations]) {
      for (const typed of [name, name.toLowerCase(), name.toUpperCase(), bare(name), ` ${name}  `]) {
        const { hits } = hitsFor(day, typed);
        expect(
          hits.some((hit) => hit.name === name && hit.rsvs.join() === rsvs.join()),
          `${typed}`,
        ).toBe(true);
      }
    }
  });

  test("[RE5] whatever an organisation is called, its name finds it in any case", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (names, index) => {
          const wanted = names[index % names.length]!.trim();
          fc.pre(wanted !== "");
          const all = names.map((name) => ({ name: name.trim() }));
          for (const typed of [wanted, wanted.normalize("NFD")])
            expect(found(all, typed).map(({ name }) => name)).toContain(wanted);
        },
      ),
    );
    const letters = "ßẞıİςσΣæÆøØłŁéÉĳŉǅ";
    for (const letter of letters)
      for (const other of [letter.toLowerCase(), letter.toUpperCase()])
        expect(folded(`a${other}b`), letter).toBe(folded(`a${letter}b`));
  });

  test("[RE5] part of a name, words in another order, and a letter wrong find it; nonsense finds nothing", () => {
    const day = publishedDay(wholeCountry(19, ORGANISATIONS))!;
    const names = (typed: string) => hitsFor(day, typed).hits.map(({ name }) => name);
    expect(names("kade")).toEqual(["Stichting Kade"]);
    expect(names("brug jongerenraad")).toEqual(["Jongerenraad De Brug"]);
    expect(names("ecole")).toEqual(["École Élan"]);
    expect(names("stichtnig kade")).toEqual(["Stichting Kade"]);
    expect(names("groningn")).toContain("Groningen");
    expect(names("xqzzj wvvkq")).toEqual([]);
    expect(names("s gravenhage")).toEqual(["'s-Gravenhage"]);
  });

  test("[RE5] [RE4] without script: the answer is on the page, its RSVs dark on the map; several words are one name", async () => {
    const server = await serverOf(wholeCountry(19, ORGANISATIONS));
    const text = await server.text("/rsv?zoek=Jongerenraad+De+Brug");
    expect(text).toContain("Jongerenraad De Brug doet mee in 2 RSV’s");
    expect(text.match(/class="on"\s*><title>/g)).toHaveLength(2);
    expect(text).toContain('content="noindex, follow"');
    const none = await server.text("/rsv?zoek=xqzzj");
    expect(none).toContain("Niets gevonden bij “xqzzj”");
  });
});

describe("the agenda as a calendar", () => {
  test("[RE16] is strict iCalendar: times in UTC by the zone in summer and winter, stable uids, cancelled kept", async () => {
    const summer = meeting();
    const winter = meeting({ id: "m2", date: "2023-11-16", edits: 1 });
    const off = meeting({ id: "m3", date: "2023-09-07", cancelled: true, theme: `é${"ü".repeat(90)}` });
    const server = await serverOf(
      withRegion(wholeCountry(19, ORGANISATIONS), { meetings: { m1: summer, m2: winter, m3: off } as never }),
    );
    const answer = await server.get("/rsv/rsv-1/agenda.ics");
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const events = eventsIn(await answer.text());
    expect(events.map(({ UID, DTSTART, SEQUENCE, STATUS }) => [UID, DTSTART, SEQUENCE, STATUS])).toEqual([
      ["m1-rsv-1-abc234@beslisdag", "20230615T073000Z", "2", undefined],
      ["m3-rsv-1-abc234@beslisdag", "20230907T073000Z", "2", "CANCELLED"],
      ["m2-rsv-1-abc234@beslisdag", "20231116T083000Z", "0", undefined],
    ]);
    expect(events[0]).toMatchObject({
      SUMMARY: "RSV Streek 1: Mbo",
      LOCATION: "Stadhuis; kamer 2, links",
      DURATION: "PT90M",
    });
    expect(events[1]!.SUMMARY).toBe(`RSV Streek 1: é${"ü".repeat(90)}`);
  });
});

describe("hostile texts", () => {
  const hostile = fc.sample(
    fc.oneof(
      fc.constantFrom(
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "'-alert(1)-'",
        "`${1}`",
        "</title><script>",
        "=1+1",
        "\r\nBEGIN:VEVENT\r\nUID:x",
        "javascript:alert(1)",
        "&lt;b&gt;",
        "👩‍👩‍👧‍👦".repeat(20),
      ),
      fc.string({ unit: "binary", maxLength: 60 }).map((text) => `<b>${text}</b>`),
    ),
    { numRuns: 200, seed: 7 },
  );

  test("[RE6] two hundred of them arrive as text on every page and in the calendar", async () => {
    for (let at = 0; at < hostile.length; at += 20) {
      const some = hostile.slice(at, at + 20);
      const entries = some.map((text, n) => [`m${n}`, meeting({ id: `m${n}`, theme: text, place: text })]);
      const analyses = some.map((text, n) => [
        `a${n}`,
        { id: `a${n}`, title: text, source: text, unit: text, date: "2023-01-01", values: {} },
      ]);
      const server = await serverOf(
        withRegion(
          wholeCountry(
            19,
            some.map((text) => `${text}x`),
          ),
          {
            contact: { name: some[0]!, reach: some[1]!, shown: true, edits: 1 },
            strategy: { text: some[2]!, edits: 1 },
            meetings: Object.fromEntries(entries) as never,
            analyses: Object.fromEntries(analyses) as never,
          },
        ),
      );
      for (const path of ["/rsv", "/rsv/rsv-1", `/rsv?zoek=${encodeURIComponent(some[3]!)}`]) {
        const text = await server.text(path);
        expect(text).not.toMatch(/<script|<img|<b>(?!\d)[^<]*<\/b>x|onerror=(?!alert\(1\)&gt;)/);
        for (const [, tag] of text.matchAll(/<([a-z0-9]+)/gi)) expect(ours).toContain(tag);
      }
      const events = eventsIn(await server.text("/rsv/rsv-1/agenda.ics"));
      expect(events).toHaveLength(some.length);
    }
  });

  test("[RE6] only a plain address or number becomes a link", () => {
    expect(reachHref("sam@noord.example")).toBe("mailto:sam@noord.example");
    expect(reachHref("+31 (0)6 1234 5678")).toBe("tel:+310612345678");
    for (const text of ["javascript:alert(1)", "a@b", "sam@noord.example?bcc=x@y.nl", "vraag het", ""])
      expect(reachHref(text)).toBeUndefined();
  });
});

test("[RE4] the largest country is a page of a size that a slow phone bears", async () => {
  const names = Array.from({ length: 200 }, (_, n) => `Organisatie nummer ${n + 1}`);
  const server = await serverOf(wholeCountry(19, names));
  const began = performance.now();
  const text = await server.text("/rsv");
  const first = performance.now() - began;
  const again = performance.now();
  await server.text("/rsv");
  console.info(
    `overview: ${Buffer.byteLength(text)} bytes, first ${first.toFixed(0)} ms, again ${(performance.now() - again).toFixed(0)} ms`,
  );
  expect(Buffer.byteLength(text)).toBeLessThan(300_000);
});

/** The elements that our own pages are made of. */
const ours = (
  "html head meta link title body a header p svg path nav main div h1 form label input button section figure " +
  "figcaption g circle text ul li h2 ol span br details summary table thead tr th tbody td b time rect "
)
  .trim()
  .split(" ");

/** A strict reader of iCalendar: CRLF, lines of at most 75 octets, folding, escapes. */
function eventsIn(file: string): Record<string, string>[] {
  expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = file.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
  expect(lines[0]).toBe("BEGIN:VCALENDAR");
  const events: Record<string, string>[] = [];
  let inside: Record<string, string> | undefined;
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    expect(name, line).toBeDefined();
    if (line === "BEGIN:VEVENT") inside = {};
    else if (line === "END:VEVENT") {
      events.push(inside!);
      inside = undefined;
    } else if (inside) {
      expect(inside).not.toHaveProperty(name!);
      expect(value!.replace(/\\[\\;,nN]/g, "")).not.toMatch(/[\\;,]/);
      inside[name!] = value!.replace(/\\(.)/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
    }
  }
  return events;
}

describe("what a day wears", () => {
  const state = wholeCountry(2, ["Stichting Kade"]);
  const themed = (theme: { token: "accent"; value: string }[]): DayState => ({
    ...state,
    setup: { ...state.setup!, theme },
  });

  test("[MK10] the public pages wear it; without a theme nothing is asked for", async () => {
    const plain = await serverOf(state);
    expect(await (await fetch(`${plain.url}/d/ABC234/rsv`)).text()).not.toContain("thema.css");
    const { url } = await serverOf(themed([{ token: "accent", value: "#8a1c1c" }]));
    for (const path of ["/rsv", "/rsv/rsv-1"])
      expect(await (await fetch(`${url}/d/ABC234${path}`)).text(), path).toContain(
        '<link rel="stylesheet" href="/d/ABC234/thema.css" />',
      );
    const record = await fetch(`${url}/d/ABC234/verslag`);
    expect(record.headers.get("content-security-policy")).toContain("style-src 'sha256-");
    expect(await record.text()).toContain("--bd-accent: #8a1c1c;");
  });

  test("[MK10] what is printed wears it, so that it reads on white", () => {
    const { html } = paperHtml("hall", "nl", [], false, [{ token: "accent-strong", value: "#ffff00" }]);
    expect(html).toContain("--bd-accent-strong:");
    expect(html).not.toContain("#ffff00");
    expect(paperHtml("hall", "nl", [], false).html).not.toContain("--bd-accent-strong:");
  });
});

describe("the files of a published record", () => {
  test("[RE18] are linked, of their own type, without names, and made once until the record changes", async () => {
    const { get, text, host } = await serverOf(wholeCountry(4, ORGANISATIONS));
    const page = await text("/verslag?lang=en");
    for (const end of ["pdf", "odt", "zip"]) expect(page).toContain(`/d/ABC234/verslag.${end}?lang=en`);
    const types = {
      pdf: "application/pdf",
      odt: "application/vnd.oasis.opendocument.text",
      zip: "application/zip",
    };
    for (const [end, type] of Object.entries(types)) {
      const answer = await get(`/verslag.${end}`);
      expect(answer.headers.get("content-type")).toBe(type);
      expect(answer.headers.get("content-disposition")).toMatch(
        /^attachment; filename="?verslag-.*-zonder-namen/,
      );
    }
    const tag = async () => (await get("/verslag.zip")).headers.get("etag");
    const first = await tag();
    // An RSV's page is kept, and files are taken away: the record stays what it was.
    const { after } = host.state;
    host.revision += 1;
    host.headHash = "a".repeat(64);
    host.state = { ...host.state, regions: {}, after: { ...after, exports: [...after.exports] } };
    expect(await tag()).toBe(first);
    const addendum = { id: "a1" as never, title: "Signaal", text: "De boot vaart", at: PUBLISHED_AT + 1 };
    host.state = { ...host.state, after: { ...host.state.after, addenda: [addendum] } };
    expect(await tag()).not.toBe(first);
    expect((await get("/verslag.exe")).status).toBe(404);
  });
});

test("[RE20] a page that was begun before something was erased is not served after it, and is made once", async () => {
  const kept = keptPages();
  const before = wholeCountry(19, ORGANISATIONS);
  let made = 0;
  const write = (text: string) => async () => {
    made += 1;
    await Promise.resolve();
    return text;
  };
  const slow = kept(before, "verslag", write("Kanarie"));
  const after = { ...before };
  expect(await kept(after, "verslag", write("verwijderd"))).toBe("verwijderd");
  expect(await slow).toBe("Kanarie");
  expect(await kept(after, "verslag", write("nooit"))).toBe("verwijderd");
  expect(made).toBe(2);
  await expect(kept(after, "stuk", () => Promise.reject(new Error("schijf")))).rejects.toThrow("schijf");
  expect(await kept(after, "stuk", write("weer heel"))).toBe("weer heel");
});
