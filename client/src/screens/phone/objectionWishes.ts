/** The notes of which the facilitators ask their writer whether it is an objection, and what can be done about it now. */
import { objectionsFrom, isAsked } from "../../../../shared/domain/objectionWishes.ts";
import type { BoardId } from "../../../../shared/domain/ids.ts";
import { hasEnded } from "../../../../shared/domain/proposals.ts";
import { openRounds } from "../../../../shared/domain/rounds.ts";
import type { Note, Round } from "../../../../shared/domain/state.ts";
import { keepDraft } from "../../session/drafts.ts";
import type { Session } from "../../session/session.ts";
import { sayIn } from "./nowOnPhone.ts";

export interface Wish {
  readonly note: Note;
  readonly title: string;
  /** The open round of the proposal it is about, if there is one. */
  readonly round: Round | undefined;
  /** Whether this person answers in it. */
  readonly may: boolean;
}

/** What is asked of this person and was not answered yet, on these boards. */
export function wishesOf(session: Session, boardIds: readonly BoardId[]): Wish[] {
  const { shown, participantId } = session;
  return boardIds
    .flatMap((id) => Object.values<Note>(shown.notes[id] ?? {}))
    .filter((note) => note.author === participantId && isAsked(note) && !note.hidden)
    .filter((note) => note.withdrawnAt === undefined)
    .filter((note) => objectionsFrom(shown, { boardId: note.boardId, noteId: note.id }).length === 0)
    .flatMap((note) => {
      const proposalId = note.asked?.proposalId;
      const title = shown.setup?.proposals.find(({ id }) => id === proposalId)?.title;
      const proposal = proposalId && shown.proposals[proposalId];
      if (!proposal || hasEnded(proposal)) return [];
      const round = openRounds(shown).find((each) => each.proposalId === proposalId);
      const may = round !== undefined && sayIn(shown, round, participantId).may;
      return [{ note, title: title ?? "", round, may }];
    });
}

/** Puts the words of a note in the objection form of a round, unless something was typed there already. */
export function fillObjection(code: string, round: Round, note: Note, typed: string): void {
  const key = (field: string): string => `answer/${round.id}/${field}`;
  keepDraft(code, key("form"), "objection");
  if (typed.trim() === "") keepDraft(code, key("argument"), note.text);
  keepDraft(code, key("from"), `${note.boardId} ${note.id}`);
}
