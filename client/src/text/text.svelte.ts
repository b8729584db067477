/* eslint-disable svelte/prefer-svelte-reactivity -- these maps are bookkeeping that nothing draws */
/**
 * The words of the screens in two languages. Dutch is always there; English is fetched the first time someone
 * asks for it, dictionary by dictionary, and the screen switches when all of it has come.
 */
export type Language = "nl" | "en";

const KEY = "bd-language";

let chosen = $state<Language>(remembered());
const loaders = new Set<() => Promise<void>>();

/** The language of this device now. */
export function language(): Language {
  return chosen;
}

/** Switches this device; the promise is kept when the words are there. Without a network it stays as it was. */
export async function setLanguage(next: Language): Promise<boolean> {
  const switched = await show(next);
  if (switched) remember(next);
  return switched;
}

/** The language in which a day begins: shown to who chose none on this device, and not kept as a choice. */
export async function beginIn(next: Language = "nl"): Promise<void> {
  if (chosenBefore() === undefined) await show(next);
}

async function show(next: Language): Promise<boolean> {
  if (next === "en") {
    try {
      await Promise.all([...loaders].map((load) => load()));
    } catch {
      return false;
    }
  }
  chosen = next;
  return true;
}

/** Kept when the words of every dictionary made so far are there; falls back to Dutch when they cannot be had. */
export async function textsReady(): Promise<void> {
  if (chosen === "en" && !(await show("en"))) chosen = "nl";
}

/**
 * A part of a screen that is fetched, given when its words are there in the language of now too, or cannot be had.
 * Rejects as the part does.
 */
export async function worded<T>(part: Promise<T>): Promise<T> {
  const fetched = await part;
  if (chosen === "en") await setLanguage("en");
  return fetched;
}

/**
 * A dictionary: the result gives its words in the language of now. Texts are strings or functions of what changes.
 * No word is called `then`: a promise would take the dictionary for another promise, and wait for it for ever.
 */
export function dictionary<T>(dutch: T & { then?: never }, loadEnglish: () => Promise<T>): () => T {
  let english = $state.raw<T | null>(null);
  const load = async (): Promise<void> => {
    english ??= await loadEnglish();
  };
  loaders.add(load);
  // A part of a screen that is fetched later brings words nobody asked for when the language was chosen.
  if (chosen === "en") load().catch(() => {});
  return () => (chosen === "en" ? (english ?? dutch) : dutch);
}

/** A dictionary that is fetched when it is first needed: `now` gives null until its words are there. */
export function fetchedDictionary<T>(load: () => Promise<() => T>): {
  now(): T | null;
  fetch(): Promise<void>;
} {
  let words = $state.raw<(() => T) | null>(null);
  let fetching: Promise<void> | undefined;
  const fetch = (): Promise<void> =>
    (fetching ??= load()
      .then(async (loaded) => {
        await textsReady();
        words = loaded;
      })
      .catch(() => {
        // Without a network now: who needs them next asks again.
        fetching = undefined;
      }));
  return {
    now() {
      if (words === null) void fetch();
      return words?.() ?? null;
    },
    fetch,
  };
}

/** What this device chose; until it did, what the server says the day begins in (the page's own language). */
function remembered(): Language {
  return chosenBefore() ?? (document.documentElement.lang === "en" ? "en" : "nl");
}

/** The language that somebody chose on this device; undefined where nobody did. */
function chosenBefore(): Language | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "en" || kept === "nl" ? kept : undefined;
  } catch {
    return undefined;
  }
}

function remember(next: Language): void {
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
}
