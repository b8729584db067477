import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A hall that is alive and still leaves room to see what one does oneself. */
const PLAYERS = "40";

const script = fileURLToPath(new URL("../../test/bots/main.ts", import.meta.url));

/** Fills the hall of the demonstration with players, as a process of their own. Returns how to stop them. */
export function startPlayers(url: string, code: string): () => void {
  if (!existsSync(script)) return () => {};
  const args = ["--import", "tsx", script, "--url", url, "--code", code, "--people", PLAYERS];
  const players = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  players.on("error", () => {});
  return () => void players.kill("SIGTERM");
}
