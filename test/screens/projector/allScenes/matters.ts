/** Days in which a matter goes its whole way: steps, questions, objections treated, a new text, other ends. */
import type { DaySetup } from "../../../../shared/domain/setup.ts";
import type { CommandInput, GivenDay } from "../../../support/given.ts";
import { MINUTE, answers, day, go, outcome, profileText, scene } from "./days.ts";

export const lines = profileText.lines;
export const intro = profileText.intro!;
export const newLines = [...lines.slice(0, 4), "binnen drie maanden beschikbaar is."];

/** What the moderator asks. */
export const ask = (given: GivenDay, command: CommandInput) => given.must(given.moderator, command);

/** The profile in one of its first steps. */
export function inStep(step: "clarifying" | "reacting", change: Partial<DaySetup> = {}): GivenDay {
  const given = day(14, change);
  go(given, "decision-profile", 275);
  ask(given, { type: "presentProposal", proposalId: "profile" });
  ask(given, { type: "startStep", proposalId: "profile", step });
  return given;
}

/** In that step a question or reaction in hand, after so many others that were handled. */
export function asked(
  step: "clarifying" | "reacting",
  text: string,
  { before = 0, answer, change = {} }: { before?: number; answer?: string; change?: Partial<DaySetup> } = {},
): GivenDay {
  const given = inStep(step, change);
  for (let i = 0; i <= before; i += 1) {
    const id = `p${i + 1}` as never;
    given.must(given.as(id), {
      type: "contribute",
      contributionId: `c${i}`,
      proposalId: "profile",
      kind: step === "clarifying" ? "clarifyingQuestion" : "reaction",
      text: i === before ? text : `Vraag ${i}`,
      seatIds: given.seats(id),
    });
    ask(given, { type: "takeUpContribution", contributionId: `c${i}` });
  }
  if (answer !== undefined) {
    ask(given, { type: "answerContribution", contributionId: `c${before}`, ...(answer ? { answer } : {}) });
  }
  return given;
}

/** A published round with these objections, of which the first is shared by two more delegations. */
export function objected(argumentList: readonly string[], change: Partial<DaySetup> = {}): GivenDay {
  const given = outcome({ consent: 24, concern: 4, objections: argumentList }, 40, change);
  for (const person of ["p35", "p36"] as never[]) {
    given.must(given.as(person), {
      type: "cosignObjection",
      objectionId: "o0",
      seatIds: given.seats(person),
    });
  }
  return given;
}

export const test = (
  given: GivenDay,
  objectionId: string,
  verdict?: "valid" | "concern" | "notValid",
  reason?: string,
) =>
  ask(given, {
    type: "testObjection",
    objectionId,
    questions: {
      harms: true,
      causedByProposal: true,
      ...(verdict ? { knownNow: verdict === "valid", breaksFrame: false } : {}),
    },
    ...(verdict ? { verdict } : {}),
    ...(reason ? { reason } : {}),
  });

export const show = (given: GivenDay, objectionId: string) =>
  scene(given, { kind: "objection", objectionId });

export const write = (given: GivenDay, text: readonly string[] = newLines, answering: number[] = [4]) =>
  ask(given, {
    type: "writeVersion",
    proposalId: "profile",
    version: 2,
    intro,
    lines: [...text],
    answers: [{ objectionId: "o0", lines: answering }],
  });

/** One objection answered by the new text, confirmed by its maker, and a second round without objections. */
export function again(objecting = 0): GivenDay {
  const given = objected(["‘Op korte termijn’ sluit mensen met een opzegtermijn uit."]);
  test(given, "o0", "valid");
  write(given);
  given.must(given.as("p1" as never), { type: "answerResolution", objectionId: "o0", solved: true });
  ask(given, { type: "confirmVersion", proposalId: "profile", version: 2 });
  given.now += 5 * MINUTE;
  ask(given, { type: "openRound", roundId: "r2", proposalId: "profile", version: 2 });
  const give = (person: number, more: object) =>
    given.must(given.as(`p${person}` as never), {
      type: "giveAnswer",
      roundId: "r2",
      seatIds: given.seats(`p${person}` as never),
      kind: "consent",
      ...more,
    } as never);
  for (let i = 1; i <= 30; i += 1) {
    if (i <= objecting)
      give(i, { kind: "objection", objection: { id: `a${i}`, argument: "Drie maanden is lang." } });
    else if (i === 30) give(i, { kind: "notInCircle" });
    else give(i, {});
  }
  ask(given, { type: "enterHandCount", roundId: "r2", consent: 6, notInCircle: 0 });
  ask(given, { type: "closeRound", roundId: "r2" });
  ask(given, { type: "publishRound", roundId: "r2" });
  return given;
}

/** A proposal that an open objection sent to the programme team. */
export function handedOver(reason: string, argument?: string): GivenDay {
  const given = objected([argument ?? "‘Op korte termijn’ sluit mensen met een opzegtermijn uit."]);
  test(given, "o0", "valid");
  ask(given, { type: "leaveObjectionOpen", objectionId: "o0", reason: "De groep komt er vandaag niet uit." });
  ask(given, { type: "endProposal", proposalId: "profile", ending: "withProgrammeTeam", reason });
  return given;
}

/** What follows from a decision. */
export function agree(given: GivenDay, tasks: readonly (readonly [who: string, what: string])[]): void {
  tasks.forEach(([who, what], i) => {
    ask(given, {
      type: "agreeTask",
      taskId: `t${i}`,
      decisionId: "d1",
      who,
      what,
      dueOn: `2023-04-${String(12 + i).padStart(2, "0")}`,
    });
  });
}

export const decide = (given: GivenDay, roundId: string, more: object = {}) =>
  ask(given, {
    type: "decideByConsent",
    decisionId: "d1",
    proposalId: "profile",
    roundId,
    ...more,
  } as never);

export { answers };
