import type { HttpRefusal } from "../../../shared/protocol/http.ts";
import type { WireRefusal } from "../../../shared/protocol/messages.ts";
import { refusals } from "./nl/refusals.ts";
import { dictionary } from "./text.svelte.ts";

const sentences = dictionary(refusals, () => import("./en/refusals.ts").then((each) => each.refusals));

/** One sentence for a refusal, in the language of now: why nothing changed and what to do. */
export function refusalText(refusal: WireRefusal | HttpRefusal): string {
  const values = "values" in refusal && refusal.values ? refusal.values : {};
  const max = Number(values["max"] ?? 0);
  const about = String(values["by"] ?? values["title"] ?? "");
  const sentence = sentences()[refusal.code];
  return typeof sentence === "string" ? sentence : sentence(max, about);
}
