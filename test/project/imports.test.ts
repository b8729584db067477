import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { root, sourceFiles } from "./sourceFiles.ts";

interface Import {
  from: string;
  /** A path from the project's folder, or the name of a package. */
  to: string;
}

/** Every import, export-from and dynamic import in a source. */
function importsIn(from: string, source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const statements = code.matchAll(
    /^\s*(?:import|export)\s+(?:type\s)?(?:[\w\s{},*$]+?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm,
  );
  return [...statements].map(([, named, dynamic]) => {
    const text = (named ?? dynamic)!.replace(/\?.*$/, "");
    const to = text.startsWith(".") ? posix.join(posix.dirname(from), text) : text;
    return { from, to };
  });
}

const projectFolder = /^(shared|server|client|test|tools)\//;
const isPackage = (to: string) => !to.startsWith(".") && !projectFolder.test(to);
const screenOf = (path: string) => /^client\/src\/screens\/([^/]+)/.exec(path)?.[1];

/** Why this import may not be, or undefined. */
function refusal({ from, to }: Import): string | undefined {
  const within = (folder: string) => from.startsWith(`${folder}/`);
  const reaches = (folder: string) => to.startsWith(`${folder}/`);

  if (!within("test") && reaches("test")) return "what ships does not know the tests";
  if (within("shared") && isPackage(to) && to !== "zod/mini")
    return "shared imports only zod/mini and itself";
  if (within("shared") && !isPackage(to) && !reaches("shared")) return "shared imports only itself";
  if (within("client") && reaches("server")) return "the client does not know the server";
  if (within("client") && (to === "zod" || to.startsWith("node:"))) return "this does not belong in a phone";
  if (within("server") && reaches("client")) return "the server does not know the client";
  if (within("server/days") && !isPackage(to) && !reaches("server/days") && !reaches("shared")) {
    if (to !== "server/log/eventLog.ts") return "a live day knows only server/log/eventLog.ts";
  }
  if ((within("server/realtime") || within("server/http")) && reaches("server/log")) {
    return "realtime and http never touch the log";
  }
  if (within("server/verify") && !reaches("server/verify") && !reaches("shared")) {
    if (!["node:crypto", "node:fs"].includes(to)) return "the verifier trusts no server";
  }
  const screen = screenOf(from);
  if (screen !== undefined && screenOf(to) !== undefined && screenOf(to) !== screen) {
    return "a screen never imports another screen";
  }
  if (within("client/src/parts")) {
    if (["client/src/session", "client/src/screens", "shared/domain"].some(reaches)) {
      return "parts know nothing of the day";
    }
  }
  return undefined;
}

/** The first cycle of imports, as a list of files that ends where it began. Types count: they tie files as well. */
function findCycle(imports: Import[]): string[] | undefined {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const to of targets.get(file) ?? []) {
      const cycle = visit(to, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of targets.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

const files = sourceFiles("shared", "server", "client", "test");
const imports = files.flatMap((file) => importsIn(file, readFileSync(root + file, "utf8")));

describe("who imports whom", () => {
  test("no room reaches past its neighbours", () => {
    const refused = imports.flatMap((each) => {
      const why = refusal(each);
      return why ? [`${each.from} imports ${each.to}: ${why}`] : [];
    });
    expect(refused).toEqual([]);
  });

  test("imports inside the project name their file, with its extension", () => {
    const named = imports.filter(({ to }) => !isPackage(to) && !/\.(ts|svelte|css|json|svg|woff2)$/.test(to));
    expect(named.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test("there is no cycle", () => {
    expect(findCycle(imports)).toBeUndefined();
  });
});

describe("the check itself", () => {
  const line = (from: string, text: string) => importsIn(from, text).map(refusal);

  test.each([
    ["shared/domain/decide.ts", 'import { z } from "zod";'],
    ["shared/domain/decide.ts", 'import { readFileSync } from "node:fs";'],
    ["shared/domain/decide.ts", 'import { x } from "../../client/src/phone.ts";'],
    ["server/config.ts", 'import type { X } from "../client/src/x.ts";'],
    ["client/src/phone.ts", 'export { x } from "../../server/app.ts";'],
    ["client/src/phone.ts", 'import "../../test/support/given.ts";'],
    ["server/days/dayHost.ts", 'import { x } from "../log/sqliteLog.ts";'],
    ["server/days/dayHost.ts", 'import {\n  x,\n  y,\n} from "../realtime/gateway.ts";'],
    ["server/realtime/gateway.ts", 'import type { L } from "../log/eventLog.ts";'],
    ["server/http/routes.ts", 'const log = await import("../log/eventLog.ts");'],
    [
      "client/src/screens/phone/Phone.svelte",
      '<script>\n  import Join from "../join/Join.svelte";\n</script>',
    ],
    ["client/src/parts/Ring.svelte", 'import { session } from "../session/session.svelte.ts";'],
    ["client/src/parts/Ring.svelte", 'import type { Day } from "../../../shared/domain/decide.ts";'],
  ])("%s may not have %j", (from, text) => {
    expect(line(from, text)).toEqual([expect.any(String)]);
  });

  test.each([
    ["shared/domain/decide.ts", 'import * as z from "zod/mini";'],
    ["shared/protocol/messages.ts", 'import { day } from "../domain/decide.ts";'],
    ["server/days/dayHost.ts", 'import type { EventLog } from "../log/eventLog.ts";'],
    ["server/days/dayHost.ts", 'import { day } from "../../shared/domain/decide.ts";'],
    ["client/src/phone.ts", 'const phone = () => import("./screens/phone/Phone.svelte");'],
    ["client/src/screens/phone/Phone.svelte", 'import Note from "./Note.svelte";'],
    ["test/days/host.test.ts", 'import { x } from "../../server/log/sqliteLog.ts";'],
  ])("%s may have %j", (from, text) => {
    expect(line(from, text)).toEqual([undefined]);
  });

  test("a cycle is found and named", () => {
    const edge = (from: string, to: string) => ({ from, to });
    const cycle = findCycle([edge("a", "b"), edge("b", "c"), edge("c", "b"), edge("a", "d")]);
    expect(cycle).toEqual(["b", "c", "b"]);
  });
});
