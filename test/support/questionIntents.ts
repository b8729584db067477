/** What people might do next with questions and the helpdesk. Chosen by chance; a good part is refused. */
import { openCalls } from "../../shared/domain/help.ts";
import type { HelpCall } from "../../shared/domain/helpState.ts";
import { helpSubjects } from "../../shared/domain/helpState.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { isPublicQuestion, rootQuestions } from "../../shared/domain/questions.ts";
import type { Question } from "../../shared/domain/questionState.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { fromIntent } from "./boardIntents.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";

/** What a participant does: ask, take back, share, call for help. */
export function askIntent(day: DayState, me: ParticipantId, chance: Chance, mint: Mint): CommandInput | null {
  const all = Object.values<Question>(day.questions.questions);
  const mine = all.filter((each) => each.by === me);
  const seen = all.filter((each) => isPublicQuestion(day, each));
  const open = seen.filter((each) => each.status === "waiting");
  const shared = Object.keys(day.questions.also);
  const calls = Object.values<HelpCall>(day.help).filter((each) => each.by === me);
  const what = chance.weighted([
    [6, "ask"],
    [mine.length > 0 ? 1.5 : 0, "withdraw"],
    [open.length > 0 ? 7 : 0.2, "share"],
    [shared.length > 0 ? 2 : 0, "unshare"],
    [3, "help"],
    [calls.length > 0 ? 1 : 0, "takeBack"],
  ]);
  const any = () => chance.of(all)?.id ?? "question-none";
  switch (what) {
    case "ask": {
      const questionId = (chance.often(0.05) ? any() : undefined) ?? mint.id("question");
      return { type: "askQuestion", questionId, text: chance.often(0.97) ? mint.text("asked") : "" };
    }
    case "withdraw":
      return { type: "withdrawQuestion", questionId: chance.of(mine)!.id };
    case "share":
      return { type: "shareQuestion", questionId: chance.of(chance.often(0.9) ? open : seen)?.id ?? any() };
    case "unshare":
      return { type: "unshareQuestion", questionId: chance.of(shared)! };
    case "help":
      return {
        type: "askHelp",
        helpId: mint.id("help"),
        subject: chance.of(helpSubjects)!,
        ...(chance.often(0.6) ? { words: mint.text("help") } : {}),
        ...(chance.often(0.5) ? { region: "north" } : {}),
        ...(chance.often(0.3) ? { place: mint.text("place") } : {}),
      };
    default:
      return { type: "takeBackHelp", helpId: chance.of(calls)!.id };
  }
}

/** What the moderator or the programme team does with questions. */
export function answeringIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const roots = rootQuestions(day);
  const waiting = roots.filter((each) => each.status === "waiting");
  const drafted = roots.filter((each) => each.draft);
  const aside = roots.filter((each) => each.status === "setAside");
  const answered = roots.filter((each) => each.status === "answered");
  const merged = Object.values<Question>(day.questions.questions).filter((each) => each.mergedInto);
  const asked = chance.of(chance.often(0.85) ? waiting : roots);
  if (!asked || chance.often(0.1)) {
    const entered = () => ({
      questionId: mint.id("question"),
      text: mint.text("collected"),
      region: "south",
    });
    if (chance.often(0.3)) return { type: "importQuestions", questions: [entered(), entered()] };
    const organisation = chance.often(0.5) ? { organisation: "Fonds Vooruit" } : {};
    return { type: "askQuestion", ...entered(), ...organisation, ...fromIntent(day, chance) };
  }
  const { id: questionId } = asked;
  const what = chance.weighted([
    [6, "draft"],
    [drafted.length > 0 ? 7 : 0, "publish"],
    [answered.length > 0 ? 3 : 0, "correct"],
    [waiting.length > 1 ? 4 : 0, "merge"],
    [merged.length > 0 ? 1.5 : 0, "split"],
    [2, "aside"],
    [aside.length > 0 ? 2 : 0, "reopen"],
    [8, "show"],
    [2, "scene"],
  ]);
  switch (what) {
    case "draft":
    case "correct": {
      const target = (what === "correct" ? chance.of(answered) : undefined) ?? asked;
      const text = chance.often(0.93) ? mint.text("answer") : "";
      return { type: "draftAnswer", questionId: target.id, text, seen: seenOf(target, chance) };
    }
    case "publish": {
      const some = drafted.filter(() => chance.often(0.6));
      const answers = (some.length > 0 ? some : drafted.slice(0, 1)).map((each) => ({
        questionId: each.id,
        seen: seenOf(each, chance),
      }));
      return { type: "publishAnswers", answers };
    }
    case "merge":
      return {
        type: "mergeQuestion",
        questionId,
        into: chance.of(chance.often(0.8) ? roots : merged)?.id ?? questionId,
      };
    case "split":
      return { type: "splitQuestion", questionId: chance.of(merged)!.id };
    case "aside":
      return { type: "setQuestionAside", questionId, reason: mint.text("questionAside") };
    case "reopen":
      return { type: "reopenQuestion", questionId: chance.of(aside)!.id };
    case "show":
      return { type: "showQuestion", questionId, shown: chance.often(0.85) };
    default: {
      const scene = { kind: "answered" as const, questionId: (chance.of(answered) ?? asked).id };
      return { type: "showScene", scene: chance.often(0.5) ? scene : { kind: "questions" } };
    }
  }
}

/** What somebody who leads does with calls for help. */
export function helpingIntent(day: DayState, chance: Chance): CommandInput | null {
  const call = chance.of(openCalls(day)) ?? chance.of(Object.values<HelpCall>(day.help));
  if (!call) return null;
  const helpId = call.id;
  const what = call.status === "waiting" ? "takeHelp" : chance.of(["returnHelp", "finishHelp"] as const)!;
  return { type: chance.often(0.85) ? what : "finishHelp", helpId };
}

/** What a facilitator does with the plenary, and with help. */
export function callingIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const called = chance.of(Object.values<HelpCall>(day.help).filter((each) => each.kind === "plenary"));
  const what = chance.weighted([
    [2, "call"],
    [called ? 1 : 0, "takeBack"],
    [3, "help"],
  ]);
  if (what === "call") return { type: "callPlenary", helpId: mint.id("help"), words: mint.text("plenary") };
  if (what === "takeBack") return { type: "takeBackHelp", helpId: called!.id };
  return helpingIntent(day, chance);
}

/** Anything about questions and help, of things that may or may not be there. */
export function wildQuestionIntents(day: DayState, chance: Chance, mint: Mint): CommandInput[] {
  const questionId = chance.of([...Object.keys(day.questions.questions), mint.id("question")])!;
  const into = chance.of([...Object.keys(day.questions.questions), mint.id("question")])!;
  const helpId = chance.of([...Object.keys(day.help), mint.id("help")])!;
  const text = chance.of(["", mint.text("wild"), "é👩‍👩‍👧‍👦".repeat(300)])!;
  return [
    { type: "askQuestion", questionId, text, from: { boardId: "names", noteId: mint.id("note") } },
    { type: "mergeQuestion", questionId, into },
    { type: "splitQuestion", questionId },
    { type: "shareQuestion", questionId },
    { type: "unshareQuestion", questionId },
    { type: "withdrawQuestion", questionId },
    { type: "draftAnswer", questionId, text, seen: chance.below(3) },
    { type: "publishAnswers", answers: [{ questionId, seen: chance.below(3) }] },
    { type: "setQuestionAside", questionId, reason: text },
    { type: "askHelp", helpId, subject: "other", words: text, place: text },
    { type: "takeHelp", helpId },
    { type: "finishHelp", helpId },
    { type: "takeBackHelp", helpId },
    { type: "showScene", scene: { kind: "answered", questionId } },
  ];
}

/** Which drafts of it somebody had seen; of two who write at once one is late. */
function seenOf({ drafts }: Question, chance: Chance): number {
  return Math.max(0, (drafts ?? 0) - (chance.often(0.93) ? 0 : 1));
}
