import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { firstLoad } from "./tools/firstLoad.ts";

export default defineConfig({
  root: "client",
  plugins: [
    svelte({ configFile: false }),
    firstLoad({
      limitBytes: 70_000,
      // Entry page plus the screens a phone opens first.
      screens: [/\/client\/src\/screens\/(join|phone)\//],
    }),
  ],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
  },
});
