/** What changed in a division, in English: one sentence for each change. */
import { inList, listOf, someNames } from "./changeWords.ts";
import type { ChangeWords } from "./changeWords.ts";
import type { FormedFrom } from "./compare.ts";
import type { MapFacts } from "./mapFacts.ts";
import type { MunicipalityCode } from "./rsv.ts";

const many = (n: number): string => `${n} ${n === 1 ? "municipality" : "municipalities"}`;
const list = (items: readonly string[]): string => listOf(items, "and");

/** "Hilversum, Huizen and 5 more municipalities". */
function places(codes: readonly MunicipalityCode[], facts: MapFacts): string {
  const { names, more } = someNames(codes, facts);
  return more > 0
    ? `${names.join(", ")} and ${more} more ${more === 1 ? "municipality" : "municipalities"}`
    : list(names);
}

function part({ rsv, codes, whole, stays }: FormedFrom, facts: MapFacts): string {
  const which = places(codes, facts);
  if (stays) return `${which} (also ${codes.length === 1 ? "stays where it was" : "stay where they were"})`;
  if (!rsv) return `${which} (${codes.length === 1 ? "was" : "were"} in no RSV)`;
  return whole ? `all of ${rsv.name} (${many(codes.length)})` : `${which} from ${rsv.name}`;
}

/** The sentences of the record and the screens in English. */
export const changesEn: ChangeWords = (change, facts) => {
  switch (change.kind) {
    case "split":
      return `${change.rsv.name} was split into ${list(
        change.into.map(({ name, codes }) => `${name} (${many(codes.length)})`),
      )}.`;
    case "merged": {
      const { from, into } = change;
      const others = from.filter(({ id, name }) => id !== into.id || name !== into.name);
      if (others.length === from.length)
        return `${list(from.map(({ name }) => inList(name)))} were merged into ${into.name}.`;
      return `${list(others.map(({ name }) => inList(name)))} ${others.length === 1 ? "was" : "were"} merged with ${into.name}.`;
    }
    case "formed":
      return `${change.rsv.name} is new: ${change.from.map((each) => part(each, facts)).join("; ")}.`;
    case "gone": {
      const to = change.to.map(
        ({ rsv, codes }) =>
          `${places(codes, facts)} ${
            rsv
              ? `${codes.length === 1 ? "goes" : "go"} to ${rsv.name}`
              : `${codes.length === 1 ? "is" : "are"} in no RSV`
          }`,
      );
      return `${change.rsv.name} is no more${to.length > 0 ? `: ${to.join("; ")}` : ""}.`;
    }
    case "renamed":
      return `${change.from} is now called ${change.to}.`;
    case "moved": {
      const { codes, from, to } = change;
      const which = places(codes, facts);
      const one = codes.length === 1;
      const [was, is] = one ? ["was", "is"] : ["were", "are"];
      const now = `${is} now in ${to ? to.name : "no RSV"}`;
      if (!to || !from) return `${which} ${was} in ${from ? from.name : "no RSV"} and ${now}.`;
      return `${which} ${one ? "moves" : "move"} from ${from.name} to ${to.name}.`;
    }
    case "joined":
      return `${places(change.codes, facts)} ${change.codes.length === 1 ? "is" : "are"} now in ${change.to.name} too.`;
    case "left":
      return `${places(change.codes, facts)} ${change.codes.length === 1 ? "is" : "are"} no longer in ${change.from.name}.`;
  }
};
