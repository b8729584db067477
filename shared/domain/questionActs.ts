/** What people do with questions from a phone, and how an organiser enters one for somebody. Source: issue "Everything the hall says". */
import type { Actor } from "./actor.ts";
import { boardSetupOf } from "./boards.ts";
import type { CommandOf } from "./commands.ts";
import type { DayEvent } from "./events.ts";
import { conversionFault, convertedFrom } from "./lineage.ts";
import { noteOf } from "./notes.ts";
import { isAsker, isPublicQuestion, questionOf, rootOf, rootQuestions, sharedAs } from "./questions.ts";
import { at as entry, linkOf, participantOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import { knowsRegion, organisationFault } from "./seats.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

/** Questions that one person may have waiting. Source: issue "Everything the hall says" (limits). */
export const MOST_QUESTIONS_WAITING = 5;

export const questionActDeciders = {
  askQuestion: (state, command, { actor }) => {
    const { questionId, text, from } = command;
    if (questionOf(state, questionId)) return refuse("idTaken");
    const fault = textFault(text);
    if (fault) return { accepted: false, refusal: fault };
    if (actor.role !== "participant") return entered(state, command, actor);
    const participant = entry(state.participants, actor.id);
    if (!participant) return refuse("unknownParticipant");
    if (from) return refuse("notAllowed");
    const waiting = rootQuestions(state).filter((each) => each.by === actor.id && each.status === "waiting");
    if (waiting.length >= MOST_QUESTIONS_WAITING) {
      return refuse("tooManyWaiting", { max: MOST_QUESTIONS_WAITING });
    }
    const { id, name, organisation, regions } = participant;
    return accept({ type: "questionAsked", questionId, text, author: id, name, organisation, regions });
  },

  withdrawQuestion: (state, { questionId }, { actor }) => {
    const known = questionOf(state, questionId);
    if (!known || known.by !== participantOf(actor)) return refuse("unknownQuestion");
    if (known.status === "withdrawn") return refuse("alreadyDone");
    if (known.status !== "waiting" || known.mergedInto !== undefined) return refuse("questionHandled");
    // Who said "deze vraag heb ik ook" would lose it too.
    if (known.asked > 1) return refuse("questionShared");
    return accept({ type: "questionWithdrawn", questionId });
  },

  shareQuestion: (state, { questionId }, { actor }) => {
    const participantId = participantOf(actor);
    const known = questionOf(state, questionId);
    const root = known && rootOf(state, known);
    if (!root || !isPublicQuestion(state, root)) return refuse("unknownQuestion");
    if (isAsker(state, root.id, participantId)) return refuse("alreadyDone");
    if (root.status === "answered") return refuse("questionHandled");
    return accept({ type: "questionShared", questionId: root.id, participantId });
  },

  unshareQuestion: (state, { questionId }, { actor }) => {
    const participantId = participantOf(actor);
    const known = questionOf(state, questionId);
    const root = known && rootOf(state, known);
    if (!root) return refuse("unknownQuestion");
    const shared = sharedAs(state, root.id, participantId);
    if (shared.length === 0) return refuse("alreadyDone");
    if (root.status === "answered") return refuse("questionHandled");
    return accept({ type: "questionUnshared", questionId: root.id, sharedAs: shared, participantId });
  },
} satisfies Partial<Deciders>;

/** Why this is no text of a question. */
export function textFault(text: string): Refusal | undefined {
  if (text === "") return { code: "questionEmpty" };
  if (lengthOf(text) > maximum.concern) return { code: "questionTooLong", values: { max: maximum.concern } };
  return undefined;
}

/** Why this cannot stand as who asked it. */
export function askedByFault(
  state: DayState,
  { organisation, region }: Pick<CommandOf<"askQuestion">, "organisation" | "region">,
): Refusal | undefined {
  if (region !== undefined && !knowsRegion(state, region)) return { code: "unknownRegion" };
  return organisation === undefined || organisation === "" ? undefined : organisationFault(organisation);
}

/** The event of a question that an organiser enters, for who it says or for nobody known. */
export function enteredQuestion(
  { questionId, text, organisation, region }: Omit<CommandOf<"askQuestion">, "type" | "from">,
  actor: Actor,
): Extract<DayEvent, { type: "questionAsked" }> {
  return {
    type: "questionAsked",
    questionId,
    text,
    ...(organisation ? { organisation } : {}),
    regions: region ? [region] : [],
    ...linkOf(actor),
  };
}

function entered(state: DayState, command: CommandOf<"askQuestion">, actor: Actor) {
  const fault = askedByFault(state, command);
  if (fault) return { accepted: false as const, refusal: fault };
  const asked = enteredQuestion(command, actor);
  const { from } = command;
  if (!from) return accept(asked);
  const gone = conversionFault(state, from);
  if (gone) return refuse(gone);
  const note = noteOf(state, from.boardId, from.noteId);
  const region = command.region ?? boardSetupOf(state, from.boardId)?.region;
  // Its writer follows it as their own; of who wrote there is no more than the board promised.
  const { author, name, organisation } = note ?? {};
  return accept(
    {
      ...asked,
      from,
      regions: region ? [region] : [],
      ...(author ? { author } : {}),
      ...(name !== undefined ? { name } : {}),
      ...(organisation !== undefined ? { organisation } : {}),
    },
    ...convertedFrom(state, from, "question", command.questionId),
  );
}
