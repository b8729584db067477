/**
 * The look over the server before a day: each line is measured now, on this machine, and says what it found. What cannot
 * be known here is not claimed: a server cannot ask whether its own clock is right. Source: reliability.md "Running it".
 */
import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { connect } from "node:tls";
import type { CheckLine } from "../../shared/protocol/operations.ts";
import type { BackupState } from "../backup/backups.ts";
import type { DayHost } from "../days/dayHost.ts";

export interface PreflightParts {
  /** Path of the database. */
  readonly data: string;
  /** Address at which phones reach this server; undefined when it was not told and not found. */
  readonly joinAt: string | undefined;
  /** Whether that address was told, and is not one of this network. */
  readonly isPublic: boolean;
  readonly backup?: (() => BackupState) | undefined;
  readonly projectors: (host: DayHost) => number;
  /** A hall of 300 on a day made for it; rejects when it could not be. */
  readonly smoke: () => Promise<SmokeFigures>;
  /** UTC ms. */
  readonly now: () => number;
}

/** What came of the hall. Milliseconds. */
export interface SmokeFigures {
  readonly people: number;
  readonly answered: number;
  readonly failed: number;
  readonly p50: number;
  readonly p95: number;
  readonly joinP95: number;
}

const GB = 1024 ** 3;
const ASK_MS = 8_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const WRITES = 20;

/** All lines; with the smoke when that was asked. Never rejects: what fails is a line that says so. */
export async function preflight(
  parts: PreflightParts,
  host: DayHost,
  withSmoke: boolean,
): Promise<CheckLine[]> {
  const lines = await Promise.all([
    line("disk", () => disk(parts)),
    line("storage", () => storage(parts, host)),
    line("clock", () => ({ state: "ok" as const, figures: { now: parts.now() } })),
    line("address", () => address(parts)),
    line("certificate", () => certificate(parts)),
    line("projector", () => {
      const open = parts.projectors(host);
      return { state: open > 0 ? ("ok" as const) : ("warn" as const), figures: { open } };
    }),
    line("backup", () => backup(parts)),
  ]);
  if (withSmoke) lines.push(await line("smoke", () => smoke(parts)));
  return lines;
}

type Found = Pick<CheckLine, "state" | "figures">;

async function line(check: CheckLine["check"], look: () => Promise<Found> | Found): Promise<CheckLine> {
  try {
    return { check, ...(await look()) };
  } catch (error) {
    const why = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : "unknown";
    return { check, state: "bad", figures: { why } };
  }
}

async function disk({ data }: PreflightParts): Promise<Found> {
  const { bavail, bsize } = await statfs(dirname(data));
  const free = bavail * bsize;
  return { state: free > GB ? "ok" : free > GB / 5 ? "warn" : "bad", figures: { free } };
}

/** Writes beside the database and waits for the disk, as each act of the day does. */
async function storage({ data }: PreflightParts, host: DayHost): Promise<Found> {
  const path = `${data}.preflight-${randomUUID()}`;
  const took: number[] = [];
  const file = openSync(path, "wx", 0o600);
  try {
    for (let n = 0; n < WRITES; n += 1) {
      const began = performance.now();
      writeSync(file, Buffer.alloc(4096, n));
      fsyncSync(file);
      took.push(performance.now() - began);
      // The hall goes on between two writes.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    closeSync(file);
    rmSync(path, { force: true });
  }
  took.sort((a, b) => a - b);
  const slow = Math.round(took[Math.floor(WRITES * 0.95) - 1]! * 10) / 10;
  const state = !host.saving ? "bad" : slow < 50 ? "ok" : slow < 250 ? "warn" : "bad";
  return { state, figures: { slow, saving: host.saving ? 1 : 0 } };
}

async function address({ joinAt, isPublic }: PreflightParts): Promise<Found> {
  if (!joinAt) return { state: "warn", figures: { at: "" } };
  const began = performance.now();
  const answer = await fetch(`${joinAt}/healthz`, { signal: AbortSignal.timeout(ASK_MS), redirect: "error" });
  const ours = answer.ok && (await answer.text()) === "ok\n";
  const ms = Math.round(performance.now() - began);
  return { state: ours ? (isPublic ? "ok" : "warn") : "bad", figures: { at: joinAt, ms } };
}

async function certificate({ joinAt, now }: PreflightParts): Promise<Found> {
  if (!joinAt?.startsWith("https:")) return { state: "warn", figures: { https: 0 } };
  const { hostname, port } = new URL(joinAt);
  const validTo = await new Promise<string>((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) || 443, servername: hostname }, () => {
      resolve(socket.getPeerCertificate().valid_to);
      socket.end();
    });
    socket.setTimeout(ASK_MS, () => socket.destroy(new Error("timeout")));
    socket.on("error", reject);
  });
  const days = Math.floor((Date.parse(validTo) - now()) / DAY_MS);
  return { state: days > 7 ? "ok" : days > 0 ? "warn" : "bad", figures: { https: 1, days } };
}

function backup({ backup, now }: PreflightParts): Found {
  const state = backup?.();
  if (!state) return { state: "warn", figures: { none: 1 } };
  const age = state.at === null ? -1 : Math.max(0, now() - state.at);
  const fresh = state.at !== null && (state.current || age < 3 * 60_000);
  return {
    state: state.failed ? "bad" : fresh ? "ok" : "warn",
    figures: { age, failed: state.failed ? 1 : 0 },
  };
}

async function smoke({ smoke }: PreflightParts): Promise<Found> {
  const found = await smoke();
  const whole = found.failed === 0;
  const state = whole && found.p95 < 1_000 ? "ok" : whole && found.p95 < 3_000 ? "warn" : "bad";
  return { state, figures: { ...found } };
}
