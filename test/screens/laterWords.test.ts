import { afterEach, expect, test, vi } from "vitest";
import { dictionary, setLanguage, worded } from "../../client/src/text/text.svelte.ts";

afterEach(() => setLanguage("nl"));

test("words that are fetched after the language was chosen come in that language", async () => {
  await setLanguage("en");
  const words = dictionary({ hello: "hallo" }, () => Promise.resolve({ hello: "hello" }));
  await vi.waitFor(() => expect(words().hello).toBe("hello"));
  await setLanguage("nl");
  expect(words().hello).toBe("hallo");
});

test("a part of a screen is shown when its words are there, not before in another language", async () => {
  await setLanguage("en");
  let arrive = (): void => {};
  const english = new Promise<{ hello: string }>((resolve) => {
    arrive = () => resolve({ hello: "hello" });
  });
  const fetched = Promise.resolve().then(() => dictionary({ hello: "hallo" }, () => english));
  const shown = worded(fetched);
  const first = await Promise.race([shown.then(() => "shown"), fetched.then(() => "fetched")]);
  expect(first).toBe("fetched");
  arrive();
  expect((await shown)().hello).toBe("hello");
});

test("without a network the words that are there stay, and nothing breaks", async () => {
  await setLanguage("en");
  const words = dictionary({ hello: "hallo" }, () => Promise.reject(new Error("offline")));
  expect(words().hello).toBe("hallo");
});
