/** The keys of the desk. They never act while someone types, chooses in a list, or has a dialog open. */

export type KeyAct = "previous" | "next" | "blank" | "qr" | "big" | "result" | "time" | "search";

const acts: Readonly<Record<string, KeyAct>> = {
  ArrowLeft: "previous",
  ArrowRight: "next",
  b: "blank",
  q: "qr",
  s: "big",
  r: "result",
  t: "time",
  "/": "search",
};

// Letters mean nothing to these, so a key still acts after one was clicked; arrows move between radios.
const deaf = new Set(["button", "submit", "checkbox", "radio", "reset"]);

/** What a key press asks, or null. A held key acts once. */
export function keyAct(event: KeyboardEvent): KeyAct | null {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act) return null;
  const document = (event.target as Node | null)?.ownerDocument;
  if (document?.querySelector("dialog[open]")) return null;
  const target = event.target instanceof Element ? event.target : null;
  const field = target?.closest("input, textarea, select, [contenteditable]");
  if (!field) return act;
  const letters = field instanceof HTMLInputElement && deaf.has(field.type);
  return letters && act !== "previous" && act !== "next" ? act : null;
}
