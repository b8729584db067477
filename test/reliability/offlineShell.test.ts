import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const worker = readFileSync(new URL("../../client/public/sw.js", import.meta.url), "utf8");

interface FetchEvent {
  readonly request: { readonly method: string; readonly url: string; readonly mode: string };
  respondWith(answer: unknown): void;
}

/** Whether the worker answers for a page that somebody goes to. */
function answersFor(path: string): boolean {
  const heard: Record<string, (event: FetchEvent) => void> = {};
  const self = {
    location: { origin: "https://dag.example" },
    addEventListener: (type: string, hear: (event: FetchEvent) => void) => (heard[type] = hear),
  };
  const answers: unknown[] = [];
  const fetch = () => new Promise(() => {});
  runInNewContext(worker, { self, fetch, URL, caches: {} });
  heard["fetch"]!({
    request: { method: "GET", url: `https://dag.example${path}`, mode: "navigate" },
    respondWith: (answer) => void answers.push(answer),
  });
  return answers.length > 0;
}

test.each(["/", "/d/ABC234", "/d/ABC234/", "/d/ABC234/scherm", "/d/ABC234/regie", "/d/ABC234/groep"])(
  "%s is a page of the app, kept for a reload without a network",
  (path) => {
    expect(answersFor(path)).toBe(true);
  },
);

test.each([
  "/d/ABC234/kaders",
  "/d/ABC234/werkblad/zeeland?sleutel=x",
  "/schema/record.json",
  "/api/days/ABC234",
])("%s is left to the server, and never takes the place of the app", (path) => {
  expect(answersFor(path)).toBe(false);
});
