/** What changed in a division, in Dutch: one sentence for each change. */
import { inList, listOf, someNames } from "./changeWords.ts";
import type { ChangeWords } from "./changeWords.ts";
import type { FormedFrom } from "./compare.ts";
import type { MapFacts } from "./mapFacts.ts";
import type { MunicipalityCode } from "./rsv.ts";

const many = (n: number): string => `${n} ${n === 1 ? "gemeente" : "gemeenten"}`;
const list = (items: readonly string[]): string => listOf(items, "en");

/** "Hilversum, Huizen en nog 5 gemeenten". */
function places(codes: readonly MunicipalityCode[], facts: MapFacts): string {
  const { names, more } = someNames(codes, facts);
  return more > 0 ? `${names.join(", ")} en nog ${many(more)}` : list(names);
}

function part({ rsv, codes, whole, stays }: FormedFrom, facts: MapFacts): string {
  const which = places(codes, facts);
  if (stays)
    return `${which} (${codes.length === 1 ? "blijft ook waar het was" : "blijven ook waar ze waren"})`;
  if (!rsv) return `${which} (${codes.length === 1 ? "hoorde" : "hoorden"} bij geen RSV)`;
  return whole ? `heel ${rsv.name} (${many(codes.length)})` : `${which} van ${rsv.name}`;
}

/** The sentences of the record and the screens in Dutch. */
export const changesNl: ChangeWords = (change, facts) => {
  switch (change.kind) {
    case "split":
      return `${change.rsv.name} is gesplitst in ${list(
        change.into.map(({ name, codes }) => `${name} (${many(codes.length)})`),
      )}.`;
    case "merged": {
      const { from, into } = change;
      const others = from.filter(({ id, name }) => id !== into.id || name !== into.name);
      if (others.length === from.length)
        return `${list(from.map(({ name }) => inList(name)))} zijn samengevoegd tot ${into.name}.`;
      return `${list(others.map(({ name }) => inList(name)))} ${others.length === 1 ? "is" : "zijn"} samengevoegd met ${into.name}.`;
    }
    case "formed":
      return `${change.rsv.name} is nieuw: ${change.from.map((each) => part(each, facts)).join("; ")}.`;
    case "gone": {
      const to = change.to.map(
        ({ rsv, codes }) =>
          `${places(codes, facts)} ${
            rsv
              ? `${codes.length === 1 ? "gaat" : "gaan"} naar ${rsv.name}`
              : `${codes.length === 1 ? "hoort" : "horen"} bij geen RSV`
          }`,
      );
      return `${change.rsv.name} bestaat niet meer${to.length > 0 ? `: ${to.join("; ")}` : ""}.`;
    }
    case "renamed":
      return `${change.from} heet nu ${change.to}.`;
    case "moved": {
      const { codes, from, to } = change;
      const which = places(codes, facts);
      const one = codes.length === 1;
      const [was, is] = one ? ["hoorde", "hoort"] : ["hoorden", "horen"];
      const now = `${is} nu bij ${to ? to.name : "geen RSV"}`;
      if (!to || !from) return `${which} ${was} bij ${from ? from.name : "geen RSV"} en ${now}.`;
      return `${which} ${one ? "gaat" : "gaan"} van ${from.name} naar ${to.name}.`;
    }
    case "joined":
      return `${places(change.codes, facts)} ${change.codes.length === 1 ? "hoort" : "horen"} nu ook bij ${change.to.name}.`;
    case "left":
      return `${places(change.codes, facts)} ${change.codes.length === 1 ? "hoort" : "horen"} niet meer bij ${change.from.name}.`;
  }
};
