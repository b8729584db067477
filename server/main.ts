/** Starts the server. The only file that reads the environment and the clock. */
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { personalFieldsOf } from "../shared/domain/events.ts";
import { readCode } from "../shared/protocol/http.ts";
import { accessStore } from "./access/accessStore.ts";
import { sqliteAccessTable } from "./access/accessTable.ts";
import { makerLinks, sqliteMakerTable } from "./access/makerLinks.ts";
import { createApp } from "./app.ts";
import { backupAtClosedRounds } from "./backup/backupAtClosedRounds.ts";
import { backups } from "./backup/backups.ts";
import { ConfigRefused, readConfig, usage } from "./config.ts";
import type { Config } from "./config.ts";
import { dayHosts } from "./days/dayHosts.ts";
import { dayRegistry } from "./days/dayRegistry.ts";
import { lanAddresses } from "./demo/addresses.ts";
import { demoDay } from "./demo/demoDay.ts";
import { invitation, makerInvitation, teamInvitation } from "./demo/invitation.ts";
import { startPlayers } from "./demo/players.ts";
import { exportingOf } from "./exports/exporting.ts";
import { readChecked } from "./log/checkChain.ts";
import { sqliteGeometryTable } from "./geometry/geometryTable.ts";
import { operations } from "./operations/operations.ts";
import { sqlitePhotoTable } from "./photos/photoTable.ts";
import { sqliteSheetLinks } from "./sheets/sheetLinkTable.ts";
import { sqliteCheckpoints } from "./seal/checkpointTable.ts";
import { CHECKPOINT_MS, checkpoints } from "./seal/checkpoints.ts";
import { recordSeal } from "./seal/recordSeal.ts";
import { sqliteServerKey } from "./seal/serverKey.ts";
import { LogDamaged } from "./log/eventLog.ts";
import { DatabaseRefused, openSqlite } from "./log/sqlite.ts";
import { sqliteLog } from "./log/sqliteLog.ts";

/** A stop that takes longer than this is ended, in milliseconds. Source: reliability.md "Running it". */
const STOP_MS = 5_000;

// Logs go to stderr: stdout is for the person who started it. No bodies, cookies or addresses are ever given to it.
const log = pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
const report = (what: string, error: unknown) => log.error({ err: error }, what);

if (process.argv.includes("--help")) {
  console.log(usage);
  process.exit(0);
}

try {
  await start(readConfig(process.argv.slice(2), process.env));
} catch (error) {
  if (error instanceof ConfigRefused) console.error(`${error.message}\n\n${usage}`);
  else if (error instanceof DatabaseRefused || error instanceof LogDamaged) console.error(error.message);
  else if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") {
    console.error("Another program listens at this address already: choose another with --port.");
  } else report("the server did not start", error);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const now = () => Date.now();
  mkdirSync(dirname(config.data), { recursive: true });
  const file = openSqlite(config.data);
  const events = sqliteLog(file, personalFieldsOf);
  const access = accessStore(sqliteAccessTable(file), now);
  const makers = makerLinks(sqliteMakerTable(file), now);
  const registry = dayRegistry(file.db, randomBytes);
  const readDay = (day: string) => readChecked(events, day);
  const key = sqliteServerKey(file);
  const seal = recordSeal(key);
  const hosts = dayHosts({ log: events, registry, readChecked: readDay, seal, now, report });
  const noted = checkpoints({ hosts, key, table: sqliteCheckpoints(file), report });
  const photos = sqlitePhotoTable(file);
  setInterval(noted.noteAll, CHECKPOINT_MS).unref();

  // A damaged day is told now, not when the hall is full.
  for (const { code } of registry.all()) await hosts.byCode(code);

  const teamOf = config.teamLink && (await hosts.byCode(readCode(config.teamLink)));
  if (config.teamLink !== undefined && !teamOf) {
    throw new ConfigRefused(`--team-link: there is no day with the code ${config.teamLink}.`);
  }

  const reachable = /^(127\.|localhost$|::1$)/.test(config.host) ? [] : lanAddresses();
  const joinAt = config.publicUrl ?? (reachable[0] && `http://${reachable[0]}:${config.port}`);
  const https = config.publicUrl?.startsWith("https:") ?? false;
  const copies = config.backup ? backups({ file, folder: config.backup, now, report }) : undefined;
  if (copies) backupAtClosedRounds(hosts, copies);
  // Players of a rehearsal come in by this machine, and seem to be a page of ours.
  let ownPort = config.port;
  const own = () => ({
    url: `http://127.0.0.1:${ownPort}`,
    origin: config.publicUrl ?? `http://127.0.0.1:${ownPort}`,
  });
  const operated = operations({
    file,
    log: events,
    registry,
    hosts,
    access,
    photos,
    backups: copies,
    data: config.data,
    joinAt,
    isPublic: config.publicUrl !== undefined,
    projectors: (host) => app.projectors(host),
    now,
    own,
    report,
  });
  const app = createApp({
    hosts,
    access,
    registry,
    makers,
    now,
    operations: operated,
    ...(copies ? { backup: () => copies.state() } : {}),
    geometries: sqliteGeometryTable(file),
    photos,
    sheetLinks: sqliteSheetLinks(file),
    exporting: exportingOf({ log: events, photos, key, checkpoints: noted, now, report }),
    https,
    origins: [
      ...(config.publicUrl ? [config.publicUrl] : []),
      ...config.origins,
      ...(config.publicUrl ? [] : reachable.map((address) => `http://${address}:${config.port}`)),
    ],
    loopback: config.demoDay || !config.publicUrl,
    clientFolder: fileURLToPath(new URL("../dist/client", import.meta.url)),
    proxies: config.proxies,
    joinAt,
    report,
  });
  const port = await app.listen(config.port, config.host);
  log.info({ port, host: config.host }, "listening");
  ownPort = port;
  // The light of the copy is green from the beginning, and not a minute later.
  copies?.run().catch((error: unknown) => report("the first backup failed", error));

  let stopPlayers = () => {};
  const here = config.publicUrl ?? `http://localhost:${port}`;
  if (config.demoDay) {
    const day = await demoDay({ log: events, registry, access, hosts, now, open: !config.notOpen });
    console.log(invitation(day, { here, lan: joinAt }));
    tellTools(config.data, { url: `http://localhost:${port}`, code: day.code });
    if (config.demo) stopPlayers = startPlayers(`http://localhost:${port}`, day.code);
  } else {
    const official = (code: string) =>
      !hosts.started().some((host) => host.code === code && host.state.setup?.practice);
    const codes = registry
      .all()
      .filter(({ code }) => official(code))
      .map(({ code }) => `${here}/d/${code}`);
    console.log(codes.length > 0 ? codes.join("\n") : "There is no day yet.");
  }
  // Told once: only what is needed to recognise it is kept.
  if (config.makerLink || !makers.exists()) console.log(makerInvitation(here, makers.issue()));

  if (teamOf) {
    const { token } = await access.issue(teamOf.id, "programmeTeam", "--team-link");
    console.log(teamInvitation(here, teamOf.code, token));
  }

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), STOP_MS).unref();
    stopPlayers();
    operated.close();
    app
      .close()
      // What was acknowledged last is in the last backup too; a stop does not wait for a disk that hangs.
      .then(() => copies?.run().catch((error: unknown) => report("the last backup failed", error)))
      .then(() => copies?.close())
      .then(() => events.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          report("stopping failed", error);
          process.exit(1);
        },
      );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/** `npm run bots` finds the demonstration by this file beside the database. */
function tellTools(data: string, running: { url: string; code: string }): void {
  try {
    writeFileSync(join(dirname(data), "running.json"), `${JSON.stringify(running)}\n`);
  } catch (error) {
    log.warn({ err: error }, "running.json was not written");
  }
}
