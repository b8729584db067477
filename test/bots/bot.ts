/** One bot behind a phone: follows the programme, writes post-its where it belongs, answers rounds in its own time. */
import { customAlphabet, nanoid } from "nanoid";
import type { CommandOf } from "../../shared/domain/commands.ts";
import { RECEIPT_SYMBOLS } from "../../shared/domain/ids.ts";
import type {
  BoardId,
  LaneId,
  NoteId,
  ObjectionId,
  PartId,
  Receipt,
  RoundId,
} from "../../shared/domain/ids.ts";
import { currentPart } from "../../shared/domain/programme.ts";
import { mayAnswer, openRounds } from "../../shared/domain/rounds.ts";
import { seatsOf } from "../../shared/domain/seats.ts";
import type { Round } from "../../shared/domain/state.ts";
import type { Line } from "./line.ts";
import type { Pace } from "./pace.ts";
import type { Chance } from "./random.ts";
import { sentences } from "./sentences.ts";
import { speak } from "./voice.ts";

const receiptCode = customAlphabet(RECEIPT_SYMBOLS, 8);

/** Typical human times in milliseconds. */
const TYPICAL = { write: 25_000, answer: 20_000 };

/** Lets a bot live on this line until the line closes. */
export function live(line: Line, chance: Chance, pace: Pace): void {
  speak(line, chance.fork(1), pace);
  const parts = new Set<PartId>();
  const rounds = new Set<RoundId>();
  const later = (typicalMs: number, act: () => void) => pace.later(chance.wait(typicalMs), act);

  line.onChange(() => {
    const { state } = line;
    const part = currentPart(state);
    const open = part?.boards.filter((id) => state.boards[id]?.status === "open") ?? [];
    if (part && open.length > 0 && !parts.has(part.id)) {
      parts.add(part.id);
      const times = 1 + Math.floor(chance.next() * 3);
      for (let i = 1; i <= times; i += 1) later(TYPICAL.write * i, () => write(line, chance, open));
    }
    for (const round of openRounds(state)) {
      if (rounds.has(round.id)) continue;
      rounds.add(round.id);
      // A few never answer: "geen reactie" is a count of its own.
      if (chance.next() < 0.96) later(TYPICAL.answer, () => answer(line, chance, round));
    }
  });
}

function write(line: Line, chance: Chance, boards: readonly BoardId[]): void {
  const { state } = line;
  const own = state.participants[line.id]?.regions ?? [];
  const setups = state.setup?.boards.filter((board) => boards.includes(board.id)) ?? [];
  const near = setups.filter((board) => board.region && own.includes(board.region));
  const board = chance.pick(near.length > 0 && chance.next() < 0.75 ? near : setups);
  const lane = chance.pick(board.lanes);
  void line
    .send({
      type: "writeNote",
      noteId: nanoid() as NoteId,
      boardId: board.id,
      laneId: lane.id,
      text: chance.pick(wordsFor(lane.id)),
      ...(state.boards[board.id]?.authorship === "anonymous" ? { editKey: nanoid() } : {}),
    })
    .catch(() => {});
}

function wordsFor(lane: LaneId): readonly string[] {
  const byLane: Record<string, readonly string[]> = {
    joining: sentences.joining,
    names: sentences.missing,
    missing: sentences.profile,
  };
  return byLane[lane] ?? sentences.advice;
}

function answer(line: Line, chance: Chance, round: Round): void {
  const { state } = line;
  const now = state.rounds[round.id];
  if (now?.status !== "open") return;
  const seatIds = seatsOf(state, line.id)
    .filter((seat) => mayAnswer(now, seat))
    .map((seat) => seat.id);
  if (seatIds.length === 0) return;
  void line
    .send({
      type: "giveAnswer",
      roundId: round.id,
      seatIds,
      receipt: receiptCode() as Receipt,
      ...choose(chance, round.n),
    })
    .catch(() => {});
}

type Choice = Pick<CommandOf<"giveAnswer">, "kind" | "concern" | "objection">;

/** Most give consent; the first round meets a few objections, the next ones hardly any. */
function choose(chance: Chance, n: number): Choice {
  const roll = chance.next();
  if (roll < (n === 1 ? 0.012 : 0)) {
    return {
      kind: "objection",
      objection: { id: nanoid() as ObjectionId, argument: chance.pick(sentences.objections) },
    };
  }
  if (roll < 0.08) return { kind: "consentWithConcern", concern: chance.pick(sentences.concerns) };
  if (roll < 0.1) return { kind: "notInCircle" };
  return { kind: "consent" };
}
