import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { firstLoad } from "./tools/firstLoad.ts";

/** What a phone has when it takes part; what it fetches later stands in folders of its own. */
const takingPart = [/\/client\/src\/screens\/(join|phone)\/[^/]+$/, /\/client\/src\/session\//];

export default defineConfig({
  root: "client",
  plugins: [
    svelte({ configFile: false }),
    // The entry page with the form to join: after this a person can type their name.
    firstLoad({
      what: "first load of the phone",
      limitBytes: 56_000,
      screens: [/\/client\/src\/screens\/join\//],
    }),
    // With what is fetched while they type: the live session, the rules of the whole day and all screens of the phone,
    // objections and decisions included: a phone must have them when the network goes.
    firstLoad({
      what: "all a phone loads to take part",
      limitBytes: 167_000,
      screens: takingPart,
    }),
    // Fetched when someone wants to see the division: the map, the municipalities and who borders whom.
    firstLoad({
      what: "what the first paint of the map adds on a phone",
      limitBytes: 25_000,
      screens: [/\/client\/src\/screens\/phone\/division\/MapView\.svelte$/],
      beyond: takingPart,
    }),
  ],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
  },
  // Two pages, built apart: in one build a phone would carry of every shared room also what only the desks use.
  environments: {
    client: { build: { rollupOptions: { input: "client/index.html" } } },
    desk: {
      consumer: "client",
      build: { emptyOutDir: false, rollupOptions: { input: "client/desk.html" } },
    },
  },
  builder: {
    async buildApp({ build, environments: { client, desk } }) {
      if (client) await build(client);
      if (desk) await build(desk);
    },
  },
});
