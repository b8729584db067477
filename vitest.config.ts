import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

// Tests of what runs in a page: effects need a DOM and Svelte's browser build.
const pageTests = ["test/screens/**/*.test.ts", "test/**/*.svelte.test.ts"];
// Tests that start a real browser.
const browserTests = ["test/day/**/*.test.ts", "test/browser/**/*.test.ts"];

// No test times the clock: this only ends one that hangs, on a machine that is busy with others too.
const PATIENCE_MS = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte({ configFile: false }), svelteTesting()],
        resolve: { conditions: ["browser"] },
        test: {
          name: "client",
          environment: "jsdom",
          include: pageTests,
          exclude: browserTests,
          testTimeout: PATIENCE_MS,
        },
      },
      {
        // Without svelteTesting: its browser condition would give Socket.IO a stub of `ws`.
        plugins: [svelte({ configFile: false })],
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: [...pageTests, ...browserTests, "test/bench/**"],
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: "browser",
          environment: "node",
          include: browserTests,
          pool: "forks",
          // One at a time, after everything else: a browser needs the machine to itself.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
