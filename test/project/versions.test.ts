import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// The lowest version of each package without a known way in from the network.
const floors = {
  "socket.io-parser": "4.2.6",
  ws: "8.21.0",
  "path-to-regexp": "8.4.0",
  svelte: "5.53.5",
};

interface Lock {
  packages: Record<string, { version?: string; resolved?: string; extraneous?: boolean }>;
}
const lockText = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");
const lock = JSON.parse(lockText) as Lock;

test.each(Object.entries(floors))("every installed %s is at least %s", (name, floor) => {
  const versions = Object.entries(lock.packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version ?? "");
  expect(versions).not.toEqual([]);
  expect(versions.filter((version) => isBelow(version, floor))).toEqual([]);
});

test("the lock file names no registry: the machine that installs chooses it", () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test("the lock file lists nothing that no package asks for", () => {
  expect(Object.entries(lock.packages).filter(([, { extraneous }]) => extraneous)).toEqual([]);
});

test("every dependency is pinned to one version", () => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

// A prerelease of the floor itself counts as below it.
function isBelow(version: string, floor: string): boolean {
  const [numbers = "", prerelease] = version.split("-");
  const actual = numbers.split(".").map(Number);
  const wanted = floor.split(".").map(Number);
  for (const [index, least] of wanted.entries()) {
    const part = actual[index] ?? 0;
    if (part !== least) return part < least;
  }
  return prerelease !== undefined;
}
