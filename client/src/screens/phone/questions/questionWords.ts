import type { Question } from "../../../../../shared/domain/questionState.ts";
import type { IconName } from "../../../parts/iconPaths.ts";
import { phoneText } from "../../../text/phoneText.ts";

/** What became of one's own question, in words with a sign. */
export function becameOfQuestion(question: Question): { readonly icon: IconName; readonly text: string } {
  const t = phoneText().question.state;
  if (question.status === "setAside") return { icon: "close", text: t.setAside(question.reason ?? "") };
  if (question.status === "answered") return { icon: "tick", text: t.answered };
  if (question.mergedInto !== undefined) return { icon: "link", text: t.merged };
  return question.shown ? { icon: "eye", text: t.shown } : { icon: "clock", text: t.waiting };
}
