/** Small texts this device keeps. Where storage is blocked they live as long as the page; nothing breaks. */
const memory = new Map<string, string>();

/** The text under this key, or null. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

/** Keeps a text; null forgets it. */
export function keep(key: string, text: string | null): void {
  if (text === null) memory.delete(key);
  else memory.set(key, text);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Blocked or full: the page's own memory has it.
  }
}

/** Forgets every key that begins so. */
export function forgetAll(prefix: string): void {
  const keys = new Set(memory.keys());
  try {
    for (let i = 0; i < localStorage.length; i += 1) keys.add(localStorage.key(i) ?? "");
  } catch {
    // Blocked: only the memory has any.
  }
  for (const key of keys) if (key.startsWith(prefix)) keep(key, null);
}
