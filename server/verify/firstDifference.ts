/** Where two values first differ. */
import type { Json } from "../../shared/log/canonicalJson.ts";

/** The path of the first difference ("rounds.0.outcome"), "" for the whole; undefined when there is none. */
export function firstDifference(a: Json, b: Json, path = ""): string | undefined {
  if (a === b) return undefined;
  const under = (key: string) => (path === "" ? key : `${path}.${key}`);
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return path;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  for (const key of keys) {
    if (Object.hasOwn(a, key) !== Object.hasOwn(b, key)) return under(key);
    const difference = firstDifference(a[key], b[key], under(key));
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null;
}
