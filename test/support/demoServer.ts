/** The real server in a process of its own, with a demonstration day in a database of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface DemoServer {
  readonly url: string;
  readonly port: number;
  readonly code: string;
  readonly pid: number;
  /** The secrets of the capability links, `role.id.secret`. */
  readonly moderator: string;
  readonly projector: string;
  readonly programmeTeam: string;
  /** Of Utrecht. */
  readonly facilitator: string;
  /** Ends the process and waits for it; the database stays for a next start. */
  stop(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A folder for a database, and how to take it away again. */
export function temporaryData(): { data: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "beslisdag-"));
  return { data: join(folder, "day.sqlite"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts the server on loopback; resolves when it printed its links. Rejects when it ends before that. */
export function startDemoServer(data: string, port = 0, more: readonly string[] = []): Promise<DemoServer> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "server/main.ts",
      "--demo-day",
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
      "--data",
      data,
      ...more,
    ],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let printed = "";
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => (complaints += String(chunk)));
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${complaints}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      printed += String(chunk);
      const token = (page: string) => new RegExp(`/${page}#(\\S+)`).exec(printed)?.[1];
      const [moderator, projector, programmeTeam, facilitator] = [
        "regie",
        "scherm",
        "programmateam",
        "groep",
      ].map(token);
      const address = /(http:\/\/localhost:(\d+))\/d\/([A-Z2-9]{6})\/regie/.exec(printed);
      if (!address || !moderator || !projector || !programmeTeam || !facilitator) return;
      resolve({
        url: address[1] as string,
        port: Number(address[2]),
        code: address[3] as string,
        pid: child.pid ?? 0,
        moderator,
        projector,
        programmeTeam,
        facilitator,
        stop: async (signal = "SIGTERM") => {
          child.kill(signal);
          await ended;
        },
      });
    });
  });
}
