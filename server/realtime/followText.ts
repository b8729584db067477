import type { FollowAnswer } from "../../shared/protocol/messages.ts";
import { JsonText } from "./wire.ts";

/** Of a view of the day these are the largest by far, and one object for everyone until somebody changes them. */
const shared = ["setup", "boards", "proposals"] as const;
const written = new WeakMap<object, string>();

/** The answer as JSON; what is the same for a whole hall is written once. */
export function followText(answer: FollowAnswer): JsonText {
  if (answer.kind !== "day") return new JsonText(JSON.stringify(answer));
  const { view, ...rest } = answer;
  const own = JSON.stringify({ ...view, setup: undefined, boards: undefined, proposals: undefined });
  const common = shared.map((key) => `"${key}":${textOnce(view[key])}`).join(",");
  return new JsonText(`${JSON.stringify(rest).slice(0, -1)},"view":${own.slice(0, -1)},${common}}}`);
}

function textOnce(value: object | null): string {
  if (value === null) return "null";
  const known = written.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  written.set(value, text);
  return text;
}
