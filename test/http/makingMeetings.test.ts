import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cookieOf, CODE, liveServer } from "../realtime/liveServer.ts";
import type { LiveServer } from "../realtime/liveServer.ts";
import { dividedAndDecided } from "../record/divisionDay.ts";

let server: LiveServer;
let cookie: string;
/** Of a day that decided on the division of the country. */
let decided: string;

beforeAll(async () => {
  server = await liveServer();
  decided = server.registry.add("decided", 0).code;
  const { day } = dividedAndDecided();
  await server.log.append(
    "decided",
    0,
    day.entries.map(({ at, event }, n) => ({ commandId: `c${n}`, at, events: [event as never] })),
  );
  cookie = cookieOf(await call("/link", { token: server.makers.issue() }));
});
afterAll(() => server.close());

function call(path: string, body?: unknown) {
  return fetch(`${server.url}/api/maken${path}`, {
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    headers: { "content-type": "application/json", origin: server.url, cookie: cookie ?? "" },
  });
}
const wish = (source: object, more: object = {}) => ({
  dayId: `day-${randomBytes(6).toString("hex")}`,
  link: { id: `link-${randomBytes(6).toString("hex")}`, secret: randomBytes(32).toString("base64url") },
  source: { kind: "meeting", rsv: { name: "Rivierenland" }, theme: "Mbo en werk", time: "13:30", ...source },
  title: "Regiobijeenkomst Rivierenland: Mbo en werk",
  date: "2030-06-03",
  language: "nl",
  ...more,
});
/** The setup of the day that was made. */
const setupOf = async (answer: Response) => {
  expect(answer.status).toBe(201);
  const { code } = (await answer.json()) as { code: string };
  return (await server.hosts.byCode(code))!.state.setup!;
};

test("[MK14] a meeting of an RSV that no day here knows has its name, theme, time and place, and my title", async () => {
  const asked = wish(
    { rsv: { name: "RSV Rivierenland" }, place: "Wijkhuis De Linde" },
    { title: "Samen verder" },
  );
  const setup = await setupOf(await call("/days", asked));
  expect(setup).toMatchObject({
    template: "regiobijeenkomst",
    title: "Samen verder",
    organiser: "RSV Rivierenland",
    question: "Wat doen we samen aan Mbo en werk?",
    date: "2030-06-03",
    regions: [{ id: "rsv", name: "Rivierenland" }],
    registrations: [],
  });
  expect(setup.programme[0]).toMatchObject({ startsAt: "13:30", place: "Wijkhuis De Linde" });
  expect(setup).not.toHaveProperty("earlier");
});

test("[MK15] the list tells which RSVs can come together; the one that is chosen brings its organisations", async () => {
  const { days } = (await (await call("/days")).json()) as {
    days: { code: string; toMeet?: { id: string; name: string; organisations: number }[] }[];
  };
  expect(days.find(({ code }) => code === CODE)).not.toHaveProperty("toMeet");
  const { toMeet = [] } = days.find(({ code }) => code === decided)!;
  expect(toMeet).toHaveLength(13);
  expect(toMeet).toContainEqual({ id: "utrecht", name: "Utrecht, Gooi en Vechtstreek", organisations: 1 });
  const setup = await setupOf(await call("/days", wish({ rsv: { of: decided, id: "utrecht" } })));
  expect(setup).toMatchObject({
    regions: [{ id: "utrecht", name: "Utrecht, Gooi en Vechtstreek" }],
    registrations: [{ organisation: "Gemeente Waterrijk", sector: "municipality", region: "utrecht" }],
    earlier: { title: "Beslisdag regionale samenwerking", date: "2023-03-28" },
  });
});

test.each([
  [{ rsv: { name: " " } }, {}, 400, "meetingRsvMissing"],
  [{ rsv: { name: "x".repeat(61) } }, {}, 400, "nameTooLong"],
  [{ theme: " \u202E " }, {}, 400, "meetingThemeMissing"],
  [{ theme: "x".repeat(121) }, {}, 400, "contributionTooLong"],
  [{ place: "x".repeat(121) }, {}, 400, "contributionTooLong"],
  [{ time: "" }, {}, 400, "meetingTimeWrong"],
  [{ time: "24:00" }, {}, 400, "meetingTimeWrong"],
  [{ time: "half 2" }, {}, 400, "meetingTimeWrong"],
  [{ time: 13 }, {}, 400, "invalid"],
  [{ rsv: {} }, {}, 400, "invalid"],
  [{}, { title: "" }, 400, "dayTitleMissing"],
  [{}, { date: "2023-02-29" }, 400, "dayDateWrong"],
  [{ rsv: { of: "ZZZZZZ", id: "utrecht" } }, {}, 404, "earlierDayUnknown"],
  [{ rsv: { of: CODE, id: "utrecht" } }, {}, 409, "nothingDecided"],
  [{ rsv: { of: "decided", id: "atlantis" } }, {}, 409, "unknownRsv"],
  [{ rsv: { of: "decided", id: "utrecht" } }, { date: "2023-03-27" }, 409, "dateInPast"],
])("[MK16] %j %j is refused in words and leaves nothing behind", async (source, more, status, code) => {
  const before = server.registry.all().length;
  const { rsv } = source as { rsv?: { of?: string } };
  const real = rsv?.of === "decided" ? { rsv: { ...rsv, of: decided } } : {};
  const answer = await call("/days", wish({ ...source, ...real }, more));
  expect({ status: answer.status, ...((await answer.json()) as object) }).toMatchObject({
    status,
    refusal: { code },
  });
  expect(server.registry.all()).toHaveLength(before);
});

test("[MK7] [MK14] pressed twice it is one meeting", async () => {
  const asked = wish({});
  const answers = await Promise.all([call("/days", asked), call("/days", asked)]);
  const codes = await Promise.all(answers.map((each) => each.json()));
  expect(codes[0]).toEqual(codes[1]);
});
