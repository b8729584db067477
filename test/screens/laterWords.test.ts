import { afterEach, expect, test, vi } from "vitest";
import { dictionary, setLanguage } from "../../client/src/text/text.svelte.ts";

afterEach(() => setLanguage("nl"));

test("words that are fetched after the language was chosen come in that language", async () => {
  await setLanguage("en");
  const words = dictionary({ hello: "hallo" }, () => Promise.resolve({ hello: "hello" }));
  await vi.waitFor(() => expect(words().hello).toBe("hello"));
  await setLanguage("nl");
  expect(words().hello).toBe("hallo");
});

test("without a network the words that are there stay, and nothing breaks", async () => {
  await setLanguage("en");
  const words = dictionary({ hello: "hallo" }, () => Promise.reject(new Error("offline")));
  expect(words().hello).toBe("hallo");
});
