// README's second command: every test there is, in a clone, fresh or old, on a machine with or without a browser.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, npm, root, run } from "./setup.mjs";

install();
await chromium();
officeTools();
// `npm test` kills the server a few times; every test there is means as often as was promised.
process.env.KILLS ??= "50";
process.env.MUTATIONS ??= "1000";
process.env.EXPORTS ??= "200";

const steps = ["lint", "check", "build"];
const failedSteps = steps.filter((step) => {
  console.log(`\n== ${step}`);
  return npm("run", "--silent", step) !== 0;
});

console.log("\n== tests");
const { status, passed, failed } = tests(process.argv.slice(2));

if (failedSteps.length > 0) console.error(`failed before the tests: ${failedSteps.join(", ")}`);
console.log(`${passed} passed, ${failed + failedSteps.length} failed`);
process.exitCode = status !== 0 || failedSteps.length > 0 ? 1 : 0;

/** Makes sure there is a Chromium for the browser tests; ends the process where there can be none. */
async function chromium() {
  const { tsImport } = await import("tsx/esm/api");
  const { findChromium } = await tsImport("../test/support/chromium.ts", import.meta.url);
  if (findChromium()) return;
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.log("Installing Chromium for the browser tests (apt-get) ...");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], env);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], env);
    if (findChromium()) return;
  }
  console.error(
    "No Chromium found for the browser tests: run `sudo apt-get install chromium`, or set CHROMIUM=/path/to/a/chrome (`npm test` runs the rest).",
  );
  process.exit(1);
}

/** Makes sure that others can open the exports: LibreOffice, poppler and qpdf. Their tests say so where they are not. */
function officeTools() {
  const tools = {
    soffice: ["libreoffice-writer-nogui", "libreoffice-calc-nogui"],
    pdfinfo: ["poppler-utils"],
    qpdf: ["qpdf"],
  };
  const missing = Object.entries(tools).filter(
    ([tool]) => run("sh", ["-c", `command -v ${tool} >/dev/null`]) !== 0,
  );
  if (missing.length === 0 || process.platform !== "linux" || process.getuid?.() !== 0) return;
  const packages = missing.flatMap(([, names]) => names);
  console.log(`Installing ${packages.join(", ")} to open the exports (apt-get) ...`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], env);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], env);
}

/** Runs all of vitest; a file that could not be loaded counts as one failure. */
function tests(args) {
  const folder = mkdtempSync(join(tmpdir(), "beslisdag-tests-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const status = run(process.execPath, [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    ...reporters,
    ...args,
  ]);
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    const unloaded = testResults.filter(
      (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
    );
    const failed = numFailedTests + unloaded.length;
    // An error outside any test fails the run without failing a test.
    return { status, passed: numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { status: 1, passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
