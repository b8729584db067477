import { svelte } from "@sveltejs/vite-plugin-svelte";
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { createServer } from "vite";
import { launchOptions } from "./chromium.ts";

interface Drawing {
  readonly browser: Browser;
  /** Where the project's own files are served, to be followed by a path. */
  readonly url: string;
  close(): Promise<void>;
}

/** A browser and the project's sources served to it on this port, to draw components in `folder`, which is made. */
export async function openDrawing(folder: string | undefined, port: number): Promise<Drawing> {
  if (!folder) throw new Error("Say in which folder the pictures go.");
  mkdirSync(folder, { recursive: true });
  const server = await createServer({
    configFile: false,
    root: new URL("../..", import.meta.url).pathname,
    plugins: [svelte({ configFile: false })],
    server: { host: "127.0.0.1", port, strictPort: true, watch: null, hmr: false },
    logLevel: "warn",
  });
  await server.listen();
  const browser = await chromium.launch(launchOptions());
  return {
    browser,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
