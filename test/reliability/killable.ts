/** The real server on a real database, as a process that a test may kill: `node --import tsx killable.ts PATH`. */
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { prepareDay } from "../../shared/domain/prepareDay.ts";
import { personalFieldsOf } from "../../shared/domain/events.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import { accessStore } from "../../server/access/accessStore.ts";
import { sqliteAccessTable } from "../../server/access/accessTable.ts";
import { makerLinks, sqliteMakerTable } from "../../server/access/makerLinks.ts";
import { exportingOf } from "../../server/exports/exporting.ts";
import { sqliteCheckpoints } from "../../server/seal/checkpointTable.ts";
import { checkpoints } from "../../server/seal/checkpoints.ts";
import { sqliteServerKey } from "../../server/seal/serverKey.ts";
import { createApp } from "../../server/app.ts";
import { dayHosts } from "../../server/days/dayHosts.ts";
import { dayRegistry } from "../../server/days/dayRegistry.ts";
import { readChecked } from "../../server/log/checkChain.ts";
import type { LoggedEvent } from "../../server/log/eventLog.ts";
import { sqliteGeometryTable } from "../../server/geometry/geometryTable.ts";
import { sqlitePhotoTable } from "../../server/photos/photoTable.ts";
import { sqliteSheetLinks } from "../../server/sheets/sheetLinkTable.ts";
import { openSqlite } from "../../server/log/sqlite.ts";
import { sqliteLog } from "../../server/log/sqliteLog.ts";
import { smallDay } from "../support/smallDay.ts";

const file = openSqlite(process.argv[2]!);
const log = sqliteLog(file, personalFieldsOf);
const registry = dayRegistry(file.db, randomBytes);
const { id, code } = registry.add("dag-1", Date.now());
if ((await log.head(id)).revision === 0) {
  const prepared = prepareDay(emptyDay, code, smallDay());
  if (!prepared.accepted) throw new Error(prepared.refusal.code);
  const events = [...(prepared.events as unknown as LoggedEvent[]), { type: "dayOpened" }];
  await log.append(id, 0, [{ commandId: "prepare", at: Date.now(), events }]);
}
const report = (what: string, error: unknown) => console.error(what, error);
const hosts = dayHosts({ log, registry, readChecked: (day) => readChecked(log, day), now: Date.now, report });
await hosts.byCode(code);
const fast = { perSecond: 100_000, burst: 100_000 };
const key = sqliteServerKey(file);
const photos = sqlitePhotoTable(file);
const noted = checkpoints({ hosts, key, table: sqliteCheckpoints(file), report });
const app = createApp({
  hosts,
  registry,
  makers: makerLinks(sqliteMakerTable(file), Date.now),
  now: Date.now,
  access: accessStore(sqliteAccessTable(file), Date.now),
  geometries: sqliteGeometryTable(file),
  photos,
  exporting: exportingOf({ log, photos, key, checkpoints: noted, now: Date.now, report }),
  sheetLinks: sqliteSheetLinks(file),
  origins: [],
  loopback: true,
  https: false,
  clientFolder: tmpdir(),
  limits: { participant: fast, organiser: fast, follow: fast },
  report,
});
const port = await app.listen(0, "127.0.0.1");
process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}`, code })}\n`);
process.on(
  "SIGTERM",
  () =>
    void app
      .close()
      .then(() => log.close())
      .then(() => process.exit(0)),
);
