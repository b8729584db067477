/**
 * A hall that exists only in memory: real server days (dayHost, audience, memoryLog) and real copies on the phones
 * (replica, foresee, commandQueue), between them a network that is slow, loses, repeats and breaks. Time and chance
 * come from a seed. The server does not know that its sockets are not.
 */
import type { DayHost } from "../../server/days/dayHost.ts";
import type { Commit, EventLog } from "../../server/log/eventLog.ts";
import { memoryLog } from "../../server/log/memoryLog.ts";
import type { Actor } from "../../shared/domain/actor.ts";
import { dayCommand } from "../../shared/domain/commands.ts";
import { personalFieldsOf } from "../../shared/domain/events.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { chanceFrom } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import { joinIntent } from "./intents.ts";
import { mintFrom } from "./mint.ts";
import { PATIENCE_MS, simulatedClient } from "./simulatedClient.ts";
import type { Acknowledged, Client, SimulatedClient, Weather } from "./simulatedClient.ts";
import { DAY, startServer } from "./simulatedServer.ts";
import { dividedDay, divisionPrepared } from "./dividedDay.ts";
import { MORNING } from "./smallDay.ts";
import { virtualTime } from "./virtualTime.ts";
import type { VirtualTime } from "./virtualTime.ts";
export interface World {
  readonly time: VirtualTime;
  readonly log: EventLog;
  readonly host: DayHost;
  readonly clients: readonly Client[];
  /** Every answer a client got to a command of its own. */
  readonly answers: readonly Acknowledged[];
  /** What the server reported as broken: must stay empty. */
  readonly faults: readonly unknown[];
  readonly counts: Record<string, number>;
  /** One thing happens: somebody acts, a connection breaks, a phone reloads, the server restarts. */
  step(): Promise<void>;
  /** Good weather: everyone comes back, nobody acts, everything on its way arrives. */
  quiet(): Promise<void>;
}

/**
 * A world of so many clients: two moderators, a projector, the programme team, a facilitator, and participants who have
 * joined.
 */
export async function openWorld(seed: number, size: number): Promise<World> {
  const chance = chanceFrom(seed);
  const mint = mintFrom(chance);
  const time = virtualTime(MORNING);
  const log = memoryLog(personalFieldsOf);
  const faults: unknown[] = [];
  const answers: Acknowledged[] = [];
  const counts: Record<string, number> = {};
  const count = (what: string) => void (counts[what] = (counts[what] ?? 0) + 1);
  let weather: Weather = { delayMs: 20 + chance.below(400), lost: 0.04, repeated: 0.1 };
  const network = () => weather;

  const events = divisionPrepared(dividedDay()) as unknown as Commit["events"];
  await log.append(DAY, 0, [{ commandId: "prepare", at: time.now, events }]);
  let server = await startServer(time, log, faults);

  const moderator: Actor = { role: "moderator", id: "link-moderator" as never };
  await server.host.command(moderator, "open", { type: "openDay" });
  const desks: readonly Actor[] = [
    moderator,
    { role: "projector", id: "link-projector" as never },
    { role: "moderator", id: "link-second" as never },
    { role: "programmeTeam", id: "link-team" as never },
    { role: "facilitator", id: "link-north" as never, region: "north" as never },
  ];
  const clients: SimulatedClient[] = [];
  const parts = { time, chance, mint, answers, count, weather: network, server: () => server };
  for (let number = 0; number < size; number += 1) {
    const actor: Actor = desks[number] ?? { role: "participant", id: await joined(number) };
    clients.push(simulatedClient(number, actor, parts));
  }

  async function joined(number: number): Promise<ParticipantId> {
    const command = dayCommand.parse(joinIntent(chance, mint));
    if (command.type !== "joinDay") throw new Error("nobody joined");
    await server.host.command({ role: "visitor" }, `join-${number}-${time.now}`, command);
    return command.participantId;
  }

  /** One more thing that everyone sees happens on every topic: whoever missed something before, finds out. */
  async function everyTopic(): Promise<void> {
    const boardIds = Object.keys(server.host.state.boards);
    const id = `last-${time.now}`;
    let given = 0;
    const give = (actor: Actor, input: CommandInput) =>
      server.host.command(actor, `${id}-${(given += 1)}`, dayCommand.parse(input));
    await give(moderator, { type: "openDay" });
    const visit = { participantId: id, name: "Laatste", organisation: "Laatste", sector: "fund" } as const;
    await give({ role: "visitor" }, { type: "joinDay", ...visit, regions: [] });
    const by: Actor = { role: "participant", id: id as ParticipantId };
    await give(moderator, { type: "openBoards", boardIds });
    await give(moderator, { type: "setOverlap", overlap: !server.host.state.division.overlap });
    await give(moderator, { type: "setOverlay", overlay: server.host.state.overlay ? null : "qr" });
    await give(by, { type: "askQuestion", questionId: id, text: mint.text("last") });
    await give(moderator, { type: "showQuestion", questionId: id, shown: true });
    for (const boardId of boardIds) {
      const note = { noteId: id, boardId, laneId: "lane", text: mint.text("last") };
      await give(by, { type: "writeNote", ...note, editKey: "key" });
    }
  }

  async function restart(): Promise<void> {
    count("restarts");
    for (const client of clients) client.cut();
    server.kill();
    server = await startServer(time, log, faults);
  }

  return {
    time,
    log,
    get host() {
      return server.host;
    },
    clients,
    answers,
    faults,
    counts,
    async step() {
      const client = chance.of(clients)!;
      const what = chance.weighted([
        [40, "act"],
        [6, "connect"],
        [3, "cut"],
        [1.5, "reload"],
        [3, "topic"],
        [3, "tick"],
        [0.4, "restart"],
        [0.5, "join"],
      ]);
      if (what === "act") (chance.often(0.3) ? clients[0]! : client).act();
      if (what === "connect") for (const each of clients) each.connect();
      if (what === "cut") client.cut();
      if (what === "reload") client.reload();
      if (what === "topic") client.turn();
      if (what === "tick") server.tick(chance.often(0.4));
      if (what === "restart") await restart();
      if (what === "join") void joined(100 + time.now);
      await time.runUntil(time.now + chance.below(300));
    },
    async quiet() {
      weather = { delayMs: 10, lost: 0, repeated: 0 };
      for (let turn = 0; turn < 40; turn += 1) {
        for (const client of clients) client.connect();
        if (turn === 1) await everyTopic();
        server.tick(false);
        await time.runUntil(time.now + 2 * PATIENCE_MS);
        if (turn > 1 && clients.every((client) => client.settled()) && time.idle) return;
      }
    },
  };
}
