import { afterEach, expect, test } from "vitest";
import { keyAct } from "../../../client/src/screens/moderator/keys.ts";

afterEach(() => document.body.replaceChildren());

function pressed(key: string, markup = "<p></p>", init: KeyboardEventInit = {}): string | null {
  document.body.innerHTML = markup;
  const target = document.body.querySelector("[data-here]") ?? document.body;
  let act: string | null = null;
  target.addEventListener("keydown", (event) => (act = keyAct(event as KeyboardEvent)), { once: true });
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...init }));
  return act;
}

test.each([
  ["ArrowLeft", "previous"],
  ["ArrowRight", "next"],
  ["b", "blank"],
  ["Q", "qr"],
  ["s", "big"],
  ["r", "result"],
  ["t", "time"],
  ["/", "search"],
  ["x", null],
])("%s asks for %s", (key, act) => expect(pressed(key)).toBe(act));

test.each([
  "<input data-here>",
  "<input type='search' data-here>",
  "<input type='date' data-here>",
  "<textarea data-here></textarea>",
  "<select data-here><option>s</option></select>",
  "<div contenteditable><b data-here>s</b></div>",
])("no key acts while typing in %s", (markup) => {
  for (const key of ["s", "b", "/", "ArrowRight"]) expect(pressed(key, markup)).toBeNull();
});

test("a radio keeps its arrows and gives the letters to the desk", () => {
  expect(pressed("ArrowRight", "<input type='radio' data-here>")).toBeNull();
  expect(pressed("s", "<input type='radio' data-here>")).toBe("big");
});

test("no key acts while a dialog is open, while it is held, or with a modifier", () => {
  expect(pressed("s", "<button data-here></button><dialog open></dialog>")).toBeNull();
  expect(pressed("s", "<p></p>", { repeat: true })).toBeNull();
  expect(pressed("s", "<p></p>", { ctrlKey: true })).toBeNull();
});
