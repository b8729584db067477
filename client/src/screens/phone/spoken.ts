/** What a listener hears of the phone: one sentence a subject, spoken when it changed. One live region says it all. */
import { lastCallOf } from "../../../../shared/domain/help.ts";
import type { DayState, Objection } from "../../../../shared/domain/state.ts";
import type { Session } from "../../session/session.ts";
import { commonText } from "../../text/commonText.ts";
import { phoneText } from "../../text/phoneText.ts";
import { progressOf } from "./contributionWords.ts";
import type { Now } from "./nowOnPhone.ts";
import { spokenNow } from "./nowWords.ts";
import { hasFloor, lookOf } from "./objectionWords.ts";
import { ownQuestions } from "./questions/questionList.ts";
import { becameOfQuestion } from "./questions/questionWords.ts";
import { openTasks, resolutionTasks } from "./resolutionTasks.ts";

type Subject =
  "line" | "hall" | "floor" | "task" | "own" | "asked" | "objection" | "question" | "help" | "refused";
export type Spoken = Readonly<Record<Subject, string>>;

/** What there is to say now of each subject; an empty text where there is nothing. */
export function spokenOf(session: Session, live: Now): Spoken {
  const t = phoneText();
  const state = session.shown;
  const me = session.participantId;
  return {
    line: session.status === "offline" ? `${t.offlineTitle} ${t.offlineText}` : "",
    hall: spokenNow(state, live),
    floor: hasFloor(state, me) ? `${t.objection.floorTitle} ${t.objection.floorText}` : "",
    task: openTasks(state, me).length > 0 ? t.objection.taskBadge(openTasks(state, me).length) : "",
    own: ownWord(session, live),
    asked:
      Object.values<DayState["contributions"][keyof DayState["contributions"]]>(state.contributions)
        .filter(({ by, status }) => by === me && status !== "waiting" && status !== "withdrawn")
        .map(
          (each) =>
            `${each.kind === "reaction" ? t.asked.ownReaction : t.asked.yourQuestion}: ${progressOf(each).text}.`,
        )
        .at(-1) ?? "",
    objection: Object.values<Objection>(state.objections)
      .filter(({ by, roundId }) => by === me && state.rounds[roundId]?.status === "published")
      .map((each) => `${t.objection.yours}: ${lookOf(state, each).text}.`)
      .join(" "),
    question: ownQuestions(state, me)
      .filter(({ status }) => status !== "waiting")
      .map((each) => `${t.question.yours}: ${becameOfQuestion(each).text}.`)
      .join(" "),
    help: me !== null && lastCallOf(state, me)?.status === "taken" ? `${t.question.help.coming}.` : "",
    refused: session.unsent.length > 0 ? `${t.asideTitle}: ${session.unsent.length}.` : "",
  };
}

/** The sentences of `next` that `before` did not have. On arrival a person hears where they are, not what they did. */
export function newlySpoken(before: Spoken | undefined, next: Spoken): string {
  const first: readonly Subject[] = ["line", "hall", "floor", "task", "refused"];
  const subjects = before ? (Object.keys(next) as Subject[]) : first;
  return subjects
    .filter((subject) => next[subject] !== before?.[subject])
    .map((subject) => next[subject])
    .filter((text) => text)
    .join(" ");
}

/** What became of the answer this person gave last where they are now. */
function ownWord(session: Session, live: Now): string {
  const t = phoneText();
  const state = session.shown;
  const me = session.participantId;
  if (live.kind === "resolution") {
    return resolutionTasks(state, me, live.proposalId)
      .filter(({ solved }) => solved !== undefined)
      .map(({ solved }) => (solved ? t.objection.saidSolved : t.objection.saidNotYet))
      .join(" ");
  }
  if (live.kind !== "round") return "";
  const given = Object.values(state.rounds[live.roundId]?.answers ?? {}).find(({ by }) => by === me);
  if (!given || given.kind === "hidden") return "";
  const underWay = session.pending.some(({ command }) => command.type === "giveAnswer");
  const status = !underWay ? t.answerIn : session.status === "offline" ? t.staysOnPhone : t.answerSending;
  // What is under way ends in an ellipsis already.
  const sentence = /[.…]$/.test(status) ? status : `${status}.`;
  return `${sentence} ${commonText().answers[given.kind].word}.`;
}
