import { existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { LaunchOptions } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const places = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  ...(process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== ""),
];
const applications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The path of a Chromium on this machine, or undefined where there is none. `CHROMIUM` in the environment goes first,
 * and is trusted: a wrong path there is an error of launching, not a reason to take another browser.
 */
export function findChromium(): string | undefined {
  const chosen = process.env["CHROMIUM"];
  if (chosen) return chosen;
  const found = names.flatMap((name) => places.map((place) => join(place, name)));
  return [...found, ...applications].find((path) => existsSync(path) && statSync(path).isFile());
}

/**
 * How playwright-core starts that Chromium: headless, and silent on the network but for the pages under test.
 * Throws where there is no Chromium.
 */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error("No Chromium found: install Debian's (apt-get install chromium) or set CHROMIUM to one.");
  }
  return {
    executablePath,
    headless: true,
    args: [
      // Chromium's sandbox refuses to start as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}
