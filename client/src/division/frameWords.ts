/** What the frames say of a division, as the strip shows it: "19 van hoogstens 20 RSV's". Holds no tables: phones have it. */
import type { FrameResult } from "../../../shared/division/frames/frameMatter.ts";
import { provinceName } from "../../../shared/division/labels.ts";
import type { MapFacts } from "../../../shared/division/mapFacts.ts";
import type { Rsv } from "../../../shared/division/rsv.ts";
import type { Frame } from "../../../shared/domain/setup.ts";
import type { FrameFigure } from "../parts/map/FramesStrip.svelte";
import { divisionText } from "../text/divisionText.ts";
import { listText } from "../text/format.ts";

/** What is needed to name places. Without the facts (a phone that did not load them) municipalities stay a number. */
export interface FrameMatters {
  readonly frames: readonly Frame[];
  readonly rsvs: readonly Pick<Rsv, "id" | "name">[];
  readonly facts?: Pick<MapFacts, "municipalities"> | undefined;
}

/** About the division itself; the other frames are about what RSVs do with it, and cannot be told while one draws. */
const ofTheMap = new Set(["atMostRsvs", "perProvince", "coverage", "fteBounds"]);

/** The figures of the strip that stays beside the map: RSVs, provinces, coverage, and fte where it can be told. */
export function stripFigures(results: readonly FrameResult[], matters: FrameMatters): FrameFigure[] {
  const order = [...ofTheMap];
  return results
    .filter((result) => ofTheMap.has(result.kind) && !isFteUnknown(result, matters))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((result) => frameFigure(result, matters));
}

/** One frame's result in words; of a kind that is not known here only the figures. In the language of now. */
export function frameFigure(result: FrameResult, matters: FrameMatters): FrameFigure {
  const t = divisionText().frames;
  const { frameId: id, kind, verdict, counted, of, places } = result;
  const broken = verdict === "broken";
  const check = matters.frames.find((frame) => frame.id === id)?.check;
  const figure = (of: string, text: string, shown = String(counted)): FrameFigure => ({
    id,
    met: !broken && verdict !== "warning",
    ...(verdict === "open" ? { open: true, said: t.open } : verdict === "warning" ? { said: t.warning } : {}),
    figure: shown,
    of,
    text,
    short: t.short[kind as keyof typeof t.short] ?? "",
  });
  switch (kind) {
    case "atMostRsvs":
      return figure(t.atMost(of), broken ? t.tooMany(counted - of) : t.rsvs(of));
    case "perProvince": {
      const least = check?.kind === "perProvince" ? check.least : 1;
      if (places.length === 0) return figure(t.outOf(of), t.provincesWithRsv(least));
      return figure(t.outOfProvinces(of), t.provinceWithout(some(places.map(provinceName)), least));
    }
    case "coverage":
      if (places.length === 0) return figure(t.outOf(of), t.municipalities);
      return figure(
        t.outOfMunicipalities(of),
        (broken ? t.missing : t.promised)(placeNames(places, matters), places.length),
      );
    case "kwartiermaker":
      if (of === 0) return figure("", t.noWhiteSpots);
      return figure(t.outOf(of), broken ? t.withoutPromise(placeNames(places, matters)) : t.withPromise);
    case "commitment":
      return figure(t.outOfRsvs(of), t.committed);
    case "fteBounds": {
      const [least, most] = check?.kind === "fteBounds" ? [check.least, check.most] : [0, 0];
      const outside = places.length > 0 ? t.outOfBounds(rsvNames(places, matters)) : "";
      if (budgetOf(result, matters) === undefined) {
        return figure(t.outOfRsvs(of), outside || t.withinBounds(t.fte(least), t.fte(most)));
      }
      const text =
        outside || (broken ? t.overBudget : verdict === "open" ? t.ifLeast(t.fte(least)) : t.divided);
      return figure(t.outOfFte(t.fte(of)), text, t.fte(counted));
    }
    default:
      return figure(t.outOf(of), "");
  }
}

/** The same in one sentence: "341 van 342 gemeenten, Vijfheerenlanden mist". */
export function frameSentence(result: FrameResult, matters: FrameMatters): string {
  const { figure, of, text } = frameFigure(result, matters);
  const t = divisionText().frames;
  // Where the second line only ends the first ("hoogstens 20" "RSV's") nothing parts them.
  const named = result.kind === "coverage" || result.kind === "perProvince";
  const parts = (named && result.places.length > 0) || result.kind === "fteBounds";
  return text === "" ? t.sentence(figure, of) : `${t.sentence(figure, of)}${parts ? ", " : " "}${text}`;
}

function budgetOf({ frameId }: FrameResult, { frames }: FrameMatters): number | undefined {
  const check = frames.find((frame) => frame.id === frameId)?.check;
  return check?.kind === "fteBounds" ? check.budget : undefined;
}

/** No budget and nothing given yet: there is nothing to tell. */
function isFteUnknown(result: FrameResult, matters: FrameMatters): boolean {
  return result.kind === "fteBounds" && result.verdict === "open" && budgetOf(result, matters) === undefined;
}

function placeNames(places: readonly string[], { facts }: FrameMatters): string {
  const t = divisionText().frames;
  if (!facts) return t.someMunicipalities(places.length);
  return some(places.map((code) => facts.municipalities.get(code)?.name ?? code));
}

function rsvNames(places: readonly string[], { rsvs }: FrameMatters): string {
  return some(places.map((id) => rsvs.find((each) => each.id === id)?.name ?? id));
}

/** All names up to two, else the first and how many more. */
function some(names: readonly string[]): string {
  const [first = ""] = names;
  return names.length <= 2 ? listText(names) : divisionText().frames.andMore(first, names.length - 1);
}
