/** The sentence on top of a slide of the closing presentation. */
import type { ClosingSlide } from "../../../shared/domain/closingSlides.ts";
import { pulseFaces } from "../../../shared/domain/hallState.ts";
import { closingText } from "../text/closingText.ts";
import { hallText } from "../text/hallText.ts";

/** What a slide says in one sentence; a slide that goes on says so. */
export function slideTitle(slide: ClosingSlide): string {
  const t = closingText();
  const title = plainTitle(slide);
  return "page" in slide && slide.page > 0 ? `${title} (${t.continued})` : title;
}

function plainTitle(slide: ClosingSlide): string {
  const t = closingText();
  switch (slide.kind) {
    case "title":
      return t.title;
    case "map":
      return t.map[slide.basis](slide.rsvs.length);
    case "rsvs":
      return t.rsvs;
    case "fte":
      return t.fte;
    case "frames":
      return t.frames;
    case "text":
      return slide.title;
    case "agreements":
      return t.agreements;
    case "decisions":
      return t.decisions(slide.total);
    case "team":
      return t.team;
    case "planning":
      return t.planning;
    case "pulse":
      return `${hallText().howWasIt} ${slide.title}`;
    case "thanks":
      return t.thanks;
  }
}

/** What stands on a slide in a few lines, for who must know it without reading all of it. */
export function slideLines(slide: ClosingSlide): string[] {
  const t = closingText();
  switch (slide.kind) {
    case "title":
      return [slide.question];
    case "map":
      return [slide.basis === "decided" ? t.mapDecided : t.mapNotDecided, t.whiteSpots(slide.white)];
    case "rsvs":
      return slide.rows.map(({ name }) => name);
    case "fte":
      return [t.fteSum(slide.sum), ...slide.rows.map(({ name, fte }) => `${name}: ${t.fteOf(fte)}`)];
    case "frames":
      return slide.rows.map(({ text }) => text);
    case "text":
      return slide.rows.map(({ parts }) => parts.map(({ text }) => text).join(""));
    case "agreements":
      return slide.rows.map(({ what, who }) => `${what} (${who})`);
    case "decisions":
      return slide.rows.length === 0 ? [t.noDecisions] : slide.rows.map(({ title }) => title);
    case "team":
      return slide.rows.length === 0 ? [t.nothingOpen] : slide.rows.map(({ title }) => title);
    case "planning":
      return slide.rows.map(({ when, what }) => `${when}: ${what}`);
    case "pulse":
      return pulseFaces.map((face) => hallText().peopleFace(slide.counts[face], hallText().faces[face]));
    case "thanks":
      return [t.thanksText];
  }
}
