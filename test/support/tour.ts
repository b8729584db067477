/**
 * A walk through a whole day with everyone watching: at each stop the day is in a state worth seeing, and the
 * caller looks (takes a picture, runs axe). Drives the real server; people and texts are invented.
 */
import { nanoid } from "nanoid";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { CommandAnswer } from "../../shared/protocol/messages.ts";
import { joinAs } from "../bots/line.ts";
import type { Line } from "../bots/line.ts";
import { invent } from "../bots/people.ts";
import { chance } from "../bots/random.ts";
import { sentences } from "../bots/sentences.ts";
import type { DemoServer } from "./demoServer.ts";
import { fillJoinForm, openDesk, openPhone, visit, sizes } from "./hallPages.ts";
import { connectRaw, post } from "./rawClient.ts";

export type Kind = "phone" | "laptop" | "projector";

/** Looks at one page in one state. `name` is a file name without ending; `kind` is the screen it is made for. */
export type Look = (name: string, kind: Kind, page: Page) => Promise<void>;

const PEOPLE = 60;

/** Walks through the day; resolves at its end. */
export async function tour(browser: Browser, server: DemoServer, look: Look): Promise<void> {
  const order = await moderatorOf(server);
  const fate = chance(2023);
  const windows: BrowserContext[] = [];
  const keep = async <T extends { context: BrowserContext; page: Page }>(
    opening: Promise<T>,
  ): Promise<Page> => {
    const { context, page } = await opening;
    windows.push(context);
    return page;
  };

  // Before joining
  const start = await keep(visit(browser, server, sizes.phone));
  await start.goto(server.url);
  await look("phone-start", "phone", await ready(start));
  await start.getByRole("textbox").fill("ZZZZZZ");
  await start.getByRole("button", { name: "Verder" }).first().click();
  await start.getByRole("alert").or(start.locator("[aria-invalid=true]")).first().waitFor();
  await look("phone-start-unknown-code", "phone", start);
  await start.goto(`${server.url}/nergens`);
  await look("page-not-found", "phone", start);
  await start.goto(`${server.url}/d/${server.code}/regie#moderator.verlopen1234.${"A".repeat(43)}`);
  await start.getByText("Deze link werkt niet meer.").first().waitFor();
  await look("desk-stale-link", "laptop", start);

  const noor = await keep(openPhone(browser, server));
  await noor.getByLabel("Je naam").waitFor();
  await look("phone-join", "phone", noor);
  await noor.getByRole("button", { name: "Doe mee" }).first().click();
  await look("phone-join-errors", "phone", noor);
  await fillJoinForm(noor, {
    name: "Noor",
    organisation: "Stichting Kade",
    sector: "Maatschappelijke organisatie",
    regions: ["Flevoland", "Utrecht"],
  });
  await noor.getByText("Nu in de zaal").first().waitFor();
  await look("phone-before-the-first-part", "phone", noor);

  const projector = await keep(openDesk(browser, server, "scherm"));
  await projector.getByText("Scan, of ga naar").first().waitFor();
  await look("projector-welcome-first", "projector", projector);
  const desk = await keep(openDesk(browser, server, "regie"));
  await desk
    .getByRole("button", { name: /Begin met/ })
    .first()
    .waitFor();
  await look("moderator-before-the-first-part", "laptop", desk);
  const team = await keep(openDesk(browser, server, "programmateam"));
  await team.getByRole("heading", { level: 1 }).waitFor();
  await look("team-overview-empty", "laptop", team);

  const regions = await regionsOf(server);
  const hall = await Promise.all(
    Array.from({ length: PEOPLE }, (_, n) => joinAs(server.url, server.code, invent(fate.fork(n), regions))),
  );
  await projector
    .getByText(/\d+ mensen/)
    .first()
    .waitFor();
  await look("projector-welcome", "projector", projector);

  await boards({ order, look, noor, projector, desk, hall, fate });
  await rounds({ order, look, noor, projector, desk, hall, fate });

  // The programme team
  for (const [tab, name] of [
    ["Overzicht", "overview"],
    ["Aanmeldingen", "registrations"],
    ["Links", "links"],
    ["Verslag", "record"],
  ] as const) {
    await team
      .getByRole("button", { name: tab })
      .or(team.getByRole("link", { name: tab }))
      .first()
      .click();
    await look(`team-${name}`, "laptop", await ready(team));
  }
  await desk.getByRole("button", { name: "Deelnemers" }).first().click();
  await look("moderator-people", "laptop", await ready(desk));

  // Back on the same phone, and in English
  const again = await noor.context().newPage();
  await again.goto(`${server.url}/d/${server.code}`);
  await look("phone-return", "phone", await ready(again));
  const english = await keep(openPhone(browser, server));
  await english.getByRole("button", { name: "English" }).or(english.getByText("English")).first().click();
  await english.getByLabel("Your name").waitFor();
  await look("phone-join-english", "phone", english);

  hall.forEach((line) => line.close());
  await Promise.all(windows.map((context) => context.close()));
}

interface Stage {
  order: (command: object) => Promise<void>;
  look: Look;
  noor: Page;
  projector: Page;
  desk: Page;
  hall: Line[];
  fate: ReturnType<typeof chance>;
}

/** Post-its in the plenary and per province, the scenes of the projector, the break. */
async function boards({ order, look, noor, projector, desk, hall, fate }: Stage): Promise<void> {
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
  await noor
    .getByRole("button", { name: "Kaders" })
    .or(noor.getByRole("link", { name: "Kaders" }))
    .first()
    .click();
  await look("phone-frames", "phone", await ready(noor));
  await noor
    .getByRole("button", { name: "Van mij" })
    .or(noor.getByRole("link", { name: "Van mij" }))
    .first()
    .click();
  await look("phone-mine", "phone", await ready(noor));
  await noor
    .getByRole("button", { name: "Nu" })
    .or(noor.getByRole("link", { name: "Nu" }))
    .first()
    .click();

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

/** A proposal: presented, a round with objections, a new version, a round without, a decision. */
async function rounds({ order, look, noor, projector, desk, hall }: Stage): Promise<void> {
  await order({ type: "goToPart", partId: "decision-division" });
  await desk.getByRole("button", { name: "Consent", exact: true }).first().click();
  await look("moderator-consent-draft", "laptop", await ready(desk));
  await order({ type: "presentProposal", proposalId: "division" });
  await projector.getByText("Elke provincie is één RSV.").first().waitFor();
  await look("projector-proposal", "projector", await ready(projector));
  await look("phone-proposal", "phone", await ready(noor));
  await look("moderator-consent-presented", "laptop", await ready(desk));

  await open(order, "division", 1);
  await noor
    .getByRole("button", { name: /Ik geef consent/ })
    .first()
    .waitFor();
  await look("phone-round", "phone", noor);
  await noor
    .getByRole("button", { name: /Consent, met een zorg/ })
    .first()
    .click();
  await look("phone-concern", "phone", await ready(noor));
  await noor
    .getByRole("button", { name: /Terug|Annuleer/ })
    .first()
    .click();
  await noor
    .getByRole("button", { name: /Overwegend bezwaar/ })
    .first()
    .click();
  await look("phone-objection", "phone", await ready(noor));
  await noor
    .getByRole("button", { name: /Terug|Annuleer/ })
    .first()
    .click();
  await answer(hall.slice(0, 38), "division", 1);
  await look("projector-round-open", "projector", await ready(projector));
  await look("moderator-round-open", "laptop", await ready(desk));
  await noor
    .getByRole("button", { name: /Ik geef consent/ })
    .first()
    .click();
  await noor.getByText("Jouw antwoord is binnen").first().waitFor();
  await look("phone-receipt", "phone", await ready(noor));
  await order({ type: "closeRound", roundId: "division-1" });
  await look("projector-round-closed", "projector", await ready(projector));
  await look("phone-round-closed", "phone", await ready(noor));
  await look("moderator-round-closed", "laptop", await ready(desk));
  await order({ type: "publishRound", roundId: "division-1" });
  await projector
    .getByText(/we gaan integreren/)
    .first()
    .waitFor();
  await look("projector-outcome-objections", "projector", await ready(projector));
  await look("phone-outcome-objections", "phone", await ready(noor));
  await look("moderator-outcome", "laptop", await ready(desk));

  await order({
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    intro: "We verdelen Nederland in twaalf regionale samenwerkingsverbanden (RSV's).",
    lines: [
      "Elke provincie is één RSV.",
      "Samen dekken de RSV's heel Nederland.",
      "Een organisatie kan aan meer dan één RSV meedoen, en jongeren kiezen zelf.",
      "Deze indeling geldt tot 1 mei 2024. Op de volgende Beslisdag kijken we of zij werkt.",
    ],
  });
  await order({ type: "showScene", scene: { kind: "proposal", proposalId: "division" } });
  await look("projector-proposal-version-2", "projector", await ready(projector));
  await look("moderator-version-2", "laptop", await ready(desk));
  await open(order, "division", 2);
  await noor
    .getByRole("button", { name: /Ik geef consent/ })
    .first()
    .waitFor();
  await look("phone-round-2-changes", "phone", noor);
  await noor
    .getByRole("button", { name: /Ik geef consent/ })
    .first()
    .click();
  await answer(hall.slice(0, 55), "division", 2);
  await order({ type: "closeRound", roundId: "division-2" });
  await order({ type: "publishRound", roundId: "division-2" });
  await projector.getByText("Geen overwegend bezwaar").first().waitFor();
  await look("projector-outcome-clear", "projector", await ready(projector));
  await look("phone-outcome-clear", "phone", await ready(noor));
  await order({
    type: "decideByConsent",
    decisionId: "division-decided",
    proposalId: "division",
    roundId: "division-2",
  });
  await projector.getByText("Besloten").first().waitFor();
  await look("projector-decision", "projector", await ready(projector));
  await look("phone-decision", "phone", await ready(noor));
  await look("moderator-decided", "laptop", await ready(desk));
  await noor
    .getByRole("button", { name: "Besluiten" })
    .or(noor.getByRole("link", { name: "Besluiten" }))
    .first()
    .click();
  await look("phone-decisions", "phone", await ready(noor));
}

async function open(order: Stage["order"], proposalId: string, version: number): Promise<void> {
  await order({
    type: "openRound",
    roundId: `${proposalId}-${version}`,
    proposalId,
    version,
    closesAt: Date.now() + 220_000,
  });
}

/** The hall answers: mostly consent; in the first round a few concerns and three objections. */
async function answer(hall: readonly Line[], proposalId: string, version: number): Promise<void> {
  for (const [index, line] of hall.entries()) {
    const seatIds = Object.keys(line.state.seats);
    if (seatIds.length === 0) continue;
    const argument = sentences.objections[index / 7];
    const choice =
      version === 1 && index % 7 === 0 && argument
        ? { kind: "objection", objection: { id: nanoid(), argument } }
        : index % 9 === 4
          ? { kind: "consentWithConcern", concern: sentences.concerns[index % sentences.concerns.length] }
          : index === 11
            ? { kind: "notInCircle" }
            : { kind: "consent" };
    const given = { type: "giveAnswer", roundId: `${proposalId}-${version}`, seatIds, ...choice };
    accepted(await line.send(given as never));
  }
}

function note(boardId: string, laneId: string, text: string) {
  return { type: "writeNote", noteId: nanoid(), boardId, laneId, text } as never;
}

function accepted(answer: CommandAnswer): void {
  if (!answer.accepted) throw new Error(`refused: ${answer.refusal.code}`);
}

/** Fonts are there and nothing is about to be drawn. */
async function ready(page: Page): Promise<Page> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
  });
  return page;
}

async function regionsOf(server: DemoServer): Promise<string[]> {
  const card = (await (await fetch(`${server.url}/api/days/${server.code}`)).json()) as {
    regions: { id: string }[];
  };
  return card.regions.map((region) => region.id);
}

/** A moderator's line that gives orders and stops the tour when one is refused. */
async function moderatorOf(server: DemoServer): Promise<Stage["order"]> {
  const link = `${server.url}/api/days/${server.code}/link`;
  const { cookies } = await post(link, { token: server.moderator }, server.url);
  const client = await connectRaw(server.url, { code: server.code, role: "moderator" }, cookies.join("; "));
  return async (command) => {
    if (!(await client.command(command)).accepted) throw new Error(`refused: ${JSON.stringify(command)}`);
  };
}
