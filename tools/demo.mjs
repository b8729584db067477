// README's first command: a clone, fresh or old, to a running day. Arguments go on to server/main.ts; `--demo` fills
// the hall with players.
import { spawn } from "node:child_process";
import { build, install, root } from "./setup.mjs";

install();
build();

const args = ["--import", "tsx", "server/main.ts", "--demo-day", ...process.argv.slice(2)];
const server = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
// The terminal sends Ctrl-C to both; the server closes its day and this script waits for that.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => server.kill("SIGTERM"));
// npm passes a signal on to its shell only; when that is gone, so is whoever asked for the day.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && server.kill("SIGTERM"), 500).unref();
}
server.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
