import type { HttpRefusal } from "../../../shared/protocol/http.ts";
import type { WireRefusal } from "../../../shared/protocol/messages.ts";
import type { DeskRefusals, Sentence } from "./nl/deskRefusals.ts";
import { refusals } from "./nl/refusals.ts";
import { dictionary, fetchedDictionary } from "./text.svelte.ts";

const sentences = dictionary(refusals, () => import("./en/refusals.ts").then((each) => each.refusals));
/** Apart: a phone never needs them, a desk fetches them as it opens. */
const ofDesks = fetchedDictionary<DeskRefusals>(() =>
  import("./deskRefusalText.ts").then((each) => each.deskRefusalText),
);

/** One sentence for a refusal, in the language of now: why nothing changed and what to do. */
export function refusalText(refusal: WireRefusal | HttpRefusal): string {
  const values = "values" in refusal && refusal.values ? refusal.values : {};
  const max = Number(values["max"] ?? 0);
  const about = String(values["by"] ?? values["title"] ?? "");
  const sentence = sentenceOf(refusal.code);
  return typeof sentence === "string" ? sentence : sentence(max, about);
}

function sentenceOf(code: (WireRefusal | HttpRefusal)["code"]): Sentence {
  const known = sentences();
  if (code in known) return known[code as keyof typeof known];
  return ofDesks.now()?.[code as keyof DeskRefusals] ?? known.notNow;
}

/** Fetches the sentences that only desks need, so that the first refusal there is told in its own words. */
export function fetchDeskRefusals(): Promise<void> {
  return ofDesks.fetch();
}
