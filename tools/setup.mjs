// Brings a clone, fresh or old, to the point where it can run. Needs nothing but Node itself.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command in the project's folder with its output shown; promises its exit code (1 when it cannot start). */
export function run(command, args, env = {}) {
  const options = { cwd: root, stdio: "inherit", env: { ...process.env, ...env } };
  const { status, error } = spawnSync(command, args, options);
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Runs npm, the same one that started this script where there is one. */
export function npm(...args) {
  const npmScript = process.env.npm_execpath;
  if (npmScript?.endsWith(".js")) return run(process.execPath, [npmScript, ...args], nodeHeaders());
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, nodeHeaders());
}

/** Installs the exact packages of package-lock.json, unless they are there. Ends the process when that fails. */
export function install() {
  if (installedPackagesFit() && databaseOpens()) return;
  console.log("Installing packages (npm ci) ...");
  if (npm("ci", "--no-audit", "--no-fund") !== 0 || !databaseOpens()) {
    console.error(
      "Installing failed. Where no ready-made database module can be fetched it is compiled, which needs python3, make and g++ (Debian: apt-get install python3 build-essential).",
    );
    process.exit(1);
  }
}

/** Builds the client, unless dist is newer than everything it is made of. Ends the process when that fails. */
export function build() {
  const built = join(root, "dist/client/desk.html");
  const sources = ["client", "shared", "tools/firstLoad.ts", "vite.config.ts", "package-lock.json"];
  const newest = Math.max(...sources.map((path) => newestChange(join(root, path))));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  console.log("Building the client ...");
  if (npm("run", "--silent", "build") !== 0) process.exit(1);
}

function installedPackagesFit() {
  const installed = readPackages("node_modules/.package-lock.json");
  const wanted = readPackages("package-lock.json");
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer, extraneous }]) =>
      path === "" || optional || devOptional || peer || extraneous || installed[path]?.version === version,
  );
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8")).packages;
  } catch {
    return {};
  }
}

// Also false after a change of Node version: the module is compiled for one.
function databaseOpens() {
  const open = 'new (require("better-sqlite3"))(":memory:").close()';
  return spawnSync(process.execPath, ["-e", open], { cwd: root, stdio: "ignore" }).status === 0;
}

// Compiling against the headers that came with this Node saves a download that a closed network refuses.
function nodeHeaders() {
  const prefix = dirname(dirname(process.execPath));
  if (!existsSync(join(prefix, "include/node/node_version.h"))) return {};
  return { npm_package_config_node_gyp_nodedir: prefix };
}

function newestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
