import { cleanup, screen } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { setLanguage } from "../../../client/src/text/text.svelte.ts";
import { inRound, shown } from "./hall.ts";

afterEach(async () => {
  cleanup();
  await setLanguage("nl");
});

it("speaks English on a screen that was set to English", async () => {
  const day = inRound();
  shown(day);
  expect(screen.getByText("Ronde open")).toBeTruthy();
  expect(await setLanguage("en")).toBe(true);
  expect(await screen.findByText("Round open")).toBeTruthy();
});
