/** One change to an exported log: what hands, disks and liars do to a file. */
import { canonicalJson } from "../../shared/log/canonicalJson.ts";
import type { Json } from "../../shared/log/canonicalJson.ts";
import type { Chance } from "../support/chance.ts";

export interface Mutation {
  readonly what: string;
  readonly text: string;
  /** The server itself signs what is left: only what is within the lines can tell. */
  readonly resigned: boolean;
}

const SIGNS = 'abcdefABCDEF0123456789 "{}[]:,.-\\u€é';
/** What says of itself that it is as it was, without the last line. */
const telling = ["header", "event", "text", "erased", "record"];

/** A change by chance; never one that changes nothing. */
export function mutate(text: string, chance: Chance): Mutation {
  const lines = text.split("\n").slice(0, -1);
  const what = chance.weighted([
    [4, "sign"],
    [1, "insert"],
    [1, "cut"],
    [1, "drop"],
    [1, "twice"],
    [1, "swap"],
    [1, "end"],
    [4, "field"],
    [5, "resigned field"],
    [2, "resigned drop"],
    [1, "resigned twice"],
  ]);
  const at = chance.below(text.length);
  const joined = (changed: readonly string[]) => changed.map((line) => `${line}\n`).join("");
  const without = (index: number) => joined(lines.filter((_line, n) => n !== index));
  const twice = (index: number) => joined(lines.flatMap((line, n) => (n === index ? [line, line] : [line])));
  const tells = () => {
    const places = lines.flatMap((line, n) =>
      telling.includes((JSON.parse(line) as { kind: string }).kind) ? [n] : [],
    );
    return chance.of(places)!;
  };
  switch (what) {
    case "sign": {
      const others = [...SIGNS].filter((sign) => sign !== text[at]);
      return plain(`${what} at ${at}`, text.slice(0, at) + chance.of(others)! + text.slice(at + 1));
    }
    case "insert":
      return plain(`${what} at ${at}`, text.slice(0, at) + chance.of([...SIGNS])! + text.slice(at));
    case "cut":
      return plain(`${what} at ${at}`, text.slice(0, at) + text.slice(at + 1));
    case "end":
      return plain(`${what} at ${at}`, text.slice(0, at));
    case "drop":
    case "twice": {
      const n = chance.below(lines.length);
      return plain(`${what} line ${n + 1}`, what === "drop" ? without(n) : twice(n));
    }
    case "swap": {
      const n = chance.below(lines.length - 1);
      const changed = [...lines];
      [changed[n], changed[n + 1]] = [changed[n + 1]!, changed[n]!];
      return plain(`${what} line ${n + 1}`, joined(changed));
    }
    case "resigned drop":
    case "resigned twice": {
      const n = tells();
      return {
        what: `${what} line ${n + 1}`,
        text: what === "resigned drop" ? without(n) : twice(n),
        resigned: true,
      };
    }
    default: {
      const n = what === "field" ? chance.below(lines.length) : tells();
      const changed = [...lines];
      changed[n] = canonicalJson(changedField(JSON.parse(lines[n]!) as Json, chance));
      return { what: `${what} line ${n + 1}`, text: joined(changed), resigned: what !== "field" };
    }
  }
}

function plain(what: string, text: string): Mutation {
  return { what, text, resigned: false };
}

/** The value with one thing in it changed: a text, a number, a yes or no, a field that is gone. */
function changedField(value: Json, chance: Chance): Json {
  if (typeof value === "string") {
    const at = chance.below(value.length + 1);
    return value.slice(0, at) + chance.of(["x", "7"])! + value.slice(at);
  }
  if (typeof value === "number") return value + chance.of([1, -1, 1000])!;
  if (typeof value === "boolean") return !value;
  if (value === null || value === undefined) return "x";
  if (Array.isArray(value)) {
    if (value.length === 0) return ["x"];
    const list = [...(value as readonly Json[])];
    const n = chance.below(list.length);
    if (chance.often(0.2)) list.splice(n, 1);
    else list[n] = changedField(list[n], chance);
    return list;
  }
  const fields = { ...(value as { readonly [key: string]: Json }) };
  const key = chance.of(Object.keys(fields));
  if (key === undefined) return { x: 1 };
  if (chance.often(0.1)) {
    const { [key]: _gone, ...rest } = fields;
    return rest;
  }
  return { ...fields, [key]: changedField(fields[key], chance) };
}
