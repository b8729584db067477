import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder for the database files of one test file; it is gone afterwards. Gives paths that were not given before. */
export function scratch(): (name?: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "beslisdag-"));
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name = "day") => join(folder, `${name}-${(count += 1)}.db`);
}
