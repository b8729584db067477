// Type-checks every room, and checks that the check still sees errors (tools/canary).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

function node(script, args, stdio) {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio, encoding: "utf8" });
}
const typescript = "node_modules/typescript/bin/tsc";
const svelteCheck = "node_modules/svelte-check/bin/svelte-check";

const rooms = [
  ["shared", typescript, ["-p", "shared"]],
  ["server", typescript, ["-p", "server"]],
  ["client", svelteCheck, ["--tsconfig", "client/tsconfig.json", "--fail-on-warnings"]],
  ["test", svelteCheck, ["--tsconfig", "test/tsconfig.json", "--threshold", "error"]],
];

const failed = [];
for (const [room, script, args] of rooms) {
  if (!existsSync(`${root}${room}`)) continue;
  console.log(`check ${room}`);
  if (node(script, args, "inherit").status !== 0) failed.push(room);
}

console.log("check that errors are seen (tools/canary)");
const canary = node(svelteCheck, ["--tsconfig", "tools/canary/tsconfig.json", "--output", "machine"], "pipe");
for (const file of ["wrongModule.ts", "WrongComponent.svelte"]) {
  const seen = canary.stdout.split("\n").some((line) => line.includes("ERROR") && line.includes(file));
  if (canary.status === 0 || !seen) failed.push(`canary ${file}: its deliberate type error was not seen`);
}

if (failed.length > 0) {
  console.error(`check failed: ${failed.join(", ")}`);
  process.exit(1);
}
console.log("check passed");
