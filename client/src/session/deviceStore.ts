/** Small texts this device keeps. Where storage is blocked they live as long as the page; nothing breaks. */
const memory = new Map<string, string>();

/** The text under this key, or null. */
export function kept(key: string): string | null {
  try {
    return memory.get(key) ?? localStorage.getItem(key);
  } catch {
    return memory.get(key) ?? null;
  }
}

/** Keeps a text; null forgets it. */
export function keep(key: string, text: string | null): void {
  memory.delete(key);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Blocked or full: the page's own memory has it.
    if (text !== null) memory.set(key, text);
  }
}

/** Every key that begins so. */
export function keysFrom(prefix: string): string[] {
  const keys = new Set(memory.keys());
  try {
    for (let i = 0; i < localStorage.length; i += 1) keys.add(localStorage.key(i) ?? "");
  } catch {
    // Blocked: only the memory has any.
  }
  return [...keys].filter((key) => key.startsWith(prefix)).sort();
}

/** Forgets every key that begins so. */
export function forgetAll(prefix: string): void {
  for (const key of keysFrom(prefix)) keep(key, null);
}
