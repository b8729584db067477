/** "Hoe was het?", who is here and the closing presentation in a few words, for the small screens of the desk. */
import { closingSlides } from "../../../../../shared/domain/closing.ts";
import { gatheringOf } from "../../../../../shared/domain/gathering.ts";
import { pulseFaces } from "../../../../../shared/domain/hallState.ts";
import { momentsOf } from "../../../../../shared/domain/pulse.ts";
import { at } from "../../../../../shared/domain/room.ts";
import { sectors } from "../../../../../shared/domain/setup.ts";
import type { DayState, Scene } from "../../../../../shared/domain/state.ts";
import { slideLines, slideTitle } from "../../../closing/slideTitle.ts";
import { closingText } from "../../../text/closingText.ts";
import { commonText } from "../../../text/commonText.ts";
import { hallText } from "../../../text/hallText.ts";

export type HallScene = Extract<Scene, { kind: "pulse" | "hall" | "closing" }>;

/** What such a scene shows: its title, a few lines and what stands below. */
export function hallSceneText(
  state: DayState,
  scene: HallScene,
): { title: string; lines: string[]; foot: string } {
  const t = hallText();
  switch (scene.kind) {
    case "pulse": {
      const moment = at(state.pulse, scene.momentId);
      const title = momentsOf(state).find(({ id }) => id === scene.momentId)?.title ?? "";
      const counts = moment?.shown?.counts;
      return {
        title: `${t.howWasIt} ${title}`,
        lines: counts ? pulseFaces.map((face) => t.peopleFace(counts[face], t.faces[face])) : [],
        foot: moment ? t.letKnow(moment.answered) : "",
      };
    }
    case "hall": {
      const here = gatheringOf(state);
      const lines = sectors.flatMap((sector) => {
        const n = here.sectors[sector] ?? 0;
        return n > 0 ? [`${commonText().sectors[sector]}: ${n}`] : [];
      });
      return { title: t.whoIsHere, lines: lines.slice(0, 4), foot: t.people(here.people) };
    }
    case "closing": {
      const slides = closingSlides(state);
      const index = Math.min(scene.slide, slides.length - 1);
      const slide = slides[index];
      if (!slide) return { title: closingText().closing, lines: [], foot: "" };
      return {
        title: slideTitle(slide),
        lines: slideLines(slide).slice(0, 4),
        foot: closingText().slide(index + 1, slides.length),
      };
    }
  }
}
