/** What people might do next with a matter: questions, treatment of objections, other ends. Chosen by chance. */
import { contributionsOn } from "../../shared/domain/contributions.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { isOpen, objectionsOf } from "../../shared/domain/objections.ts";
import { latestVersion } from "../../shared/domain/proposals.ts";
import { lastRound, openRounds } from "../../shared/domain/rounds.ts";
import { seatsOf } from "../../shared/domain/seats.ts";
import type { Contribution, DayState, Objection, Seat } from "../../shared/domain/state.ts";
import type { Chance } from "./chance.ts";
import { knownIntent, prepareIntent } from "./divisionIntents.ts";
import { fromIntent } from "./boardIntents.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";
import { answeringIntent } from "./questionIntents.ts";

const ways = [
  "textChanged",
  "explained",
  "shorterTerm",
  "earlierReview",
  "measured",
  "smallGroup",
  "otherProposal",
  "referred",
] as const;
const later = "2030-06-01";

/** What a participant does with a matter besides answering. */
export function voiceIntent(
  day: DayState,
  me: ParticipantId,
  chance: Chance,
  mint: Mint,
): CommandInput | null {
  const proposals = Object.values(day.proposals);
  const asking = proposals.filter((each) => ["presented", "clarifying", "reacting"].includes(each.status));
  const proposal = chance.of(chance.often(0.9) && asking.length > 0 ? asking : proposals);
  const mine = seatsOf(day, me).map((seat) => seat.id);
  const objection = chance.of(Object.values<Objection>(day.objections));
  const made = Object.values<Objection>(day.objections).filter((each) => each.by === me);
  const asked = made.filter((each) => each.resolution && isOpen(each));
  const own = asked.length > 0 ? asked : made;
  const mineContributed = Object.values<Contribution>(day.contributions).filter((each) => each.by === me);
  const round = chance.of(openRounds(day));
  const what = chance.weighted([
    [asking.length > 0 ? 4 : 0.3, "contribute"],
    [mineContributed.length > 0 ? 2 : 0, "withdrawContribution"],
    [objection ? 4 : 0, "cosign"],
    [own.length > 0 ? 1 : 0, "withdrawObjection"],
    [objection ? 5 : 0, "answerResolution"],
    [round ? 2 : 0, "ask"],
  ]);
  switch (what) {
    case "contribute": {
      if (!proposal) return null;
      const known = chance.of(mineContributed) ?? chance.of(contributionsOn(day, proposal.id));
      const kind = proposal.status === "reacting" ? "reaction" : "clarifyingQuestion";
      return {
        type: "contribute",
        contributionId: (chance.often(0.2) ? known?.id : undefined) ?? mint.id("contribution"),
        proposalId: proposal.id,
        kind,
        text: mint.text("question"),
        seatIds: mine.filter(() => chance.often(0.7)),
      };
    }
    case "withdrawContribution": {
      const known = chance.of(mineContributed);
      return known ? { type: "withdrawContribution", contributionId: known.id } : null;
    }
    case "cosign":
      return mine.length > 0 ? { type: "cosignObjection", objectionId: objection!.id, seatIds: mine } : null;
    case "withdrawObjection":
      return { type: "withdrawObjection", objectionId: chance.of(own)!.id };
    case "answerResolution": {
      const id = (chance.often(0.7) ? chance.of(own) : objection)?.id ?? objection!.id;
      return { type: "answerResolution", objectionId: id, solved: chance.often(0.7) };
    }
    case "ask":
    default:
      return round && mine.length > 0 ? { type: "askAdmission", roundId: round.id, seatIds: mine } : null;
  }
}

/** What a moderator does with the queue, with who has no phone, and with the ends of a proposal. */
export function deskIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const proposal = chance.of(Object.values(day.proposals));
  if (!proposal) return null;
  const proposalId = proposal.id;
  const round = chance.of(openRounds(day));
  const decision = chance.of(Object.values(day.decisions));
  const asking = chance.of(openRounds(day).filter((each) => Object.keys(each.asking).length > 0));
  const seat = chance.of(Object.values<Seat>(day.seats));
  const contribution = chance.of(Object.values(day.contributions));
  const step = chance.of(["clarifying", "reacting"] as const)!;
  const what = chance.weighted([
    [6, "startStep"],
    [2.5, "skipStep"],
    [contribution ? 6 : 0, "takeUp"],
    [contribution ? 3 : 0, "answer"],
    [contribution ? 1 : 0, "setAside"],
    [1, "contribute"],
    [round && seat ? 4 : 0, "enter"],
    [round ? 4 : 0, "handCount"],
    [asking ? 8 : 0, "decline"],
    [2, "draft"],
    [2, "showDraft"],
    [1, "circle"],
    [1, "confirm"],
    [2, "end"],
    [2, "reopen"],
    [0.5, "add"],
    [1, "addSeat"],
    [1, "signal"],
    [1, "workOn"],
    [decision ? 4 : 0, "task"],
  ]);
  const lines = [mint.text("line")];
  const base = latestVersion(proposal).n;
  switch (what) {
    case "startStep":
      return { type: "startStep", proposalId, step };
    case "skipStep":
      return { type: "skipStep", proposalId, step, note: mint.text("skip") };
    case "takeUp":
      return { type: "takeUpContribution", contributionId: contribution!.id };
    case "answer": {
      const answer = chance.often(0.5) ? { answer: mint.text("reply") } : {};
      return { type: "answerContribution", contributionId: contribution!.id, ...answer };
    }
    case "setAside":
      return { type: "setContributionAside", contributionId: contribution!.id, reason: mint.text("aside") };
    case "contribute":
      return {
        type: "contribute",
        contributionId: mint.id("contribution"),
        proposalId,
        kind: proposal.status === "reacting" ? "reaction" : "clarifyingQuestion",
        text: mint.text("question"),
        seatIds: seat ? [seat.id] : [],
      };
    case "enter": {
      const kind = chance.of(["consent", "consentWithConcern", "objection", "notInCircle"] as const)!;
      return {
        type: "enterAnswer",
        roundId: round!.id,
        seatIds: [seat!.id],
        kind,
        ...(kind === "consentWithConcern" ? { concern: mint.text("concern") } : {}),
        ...(kind === "objection"
          ? { objection: { id: mint.id("objection"), argument: mint.text("argument") } }
          : {}),
      };
    }
    case "handCount":
      return {
        type: "enterHandCount",
        roundId: round!.id,
        consent: chance.below(3),
        notInCircle: chance.below(2),
      };
    case "decline": {
      const seatId = chance.of(Object.keys(asking!.asking))!;
      return { type: "declineAdmission", roundId: asking!.id, seatId, reason: mint.text("declined") };
    }
    case "draft":
      return { type: "draftVersion", proposalId, base, lines };
    case "showDraft":
      return { type: "showScene", scene: { kind: "draft", proposalId } };
    case "circle": {
      const picked = chance.often(0.5) && seat ? { kind: "picked" as const, seats: [seat.id] } : undefined;
      return { type: "setCircle", proposalId, circle: picked ?? { kind: "regions", regions: ["north"] } };
    }
    case "confirm":
      return { type: "confirmVersion", proposalId, version: base };
    case "end":
      return {
        type: "endProposal",
        proposalId,
        ending: chance.weighted([
          [1, "deferred"],
          [1, "withdrawn"],
          [1, "replaced"],
          [5, "withProgrammeTeam"],
        ] as const),
        reason: mint.text("reason"),
        owner: mint.text("owner"),
        on: later,
        replacedBy: chance.of(Object.keys(day.proposals))!,
      };
    case "reopen":
      return { type: "reopenProposal", proposalId, reason: mint.text("reopened") };
    case "add":
      return {
        type: "addProposal",
        proposalId: mint.id("proposal"),
        title: mint.text("title"),
        question: mint.text("question"),
        lines,
        circle: { kind: "nationwide" },
      };
    case "addSeat":
      return { type: "addSeat", organisation: mint.text("without phone"), sector: "fund", region: "north" };
    case "signal":
      return {
        type: "addSignal",
        signalId: mint.id("signal"),
        text: mint.text("signal"),
        regions: [],
        ...fromIntent(day, chance),
      };
    case "workOn": {
      const signal = chance.of(Object.values(day.signals));
      return signal
        ? { type: "workOnSignal", signalId: signal.id, status: "inProgress", owner: mint.text("owner") }
        : null;
    }
    case "task":
    default: {
      return decision
        ? {
            type: "agreeTask",
            taskId: mint.id("task"),
            decisionId: decision.id,
            who: mint.text("who"),
            what: mint.text("task"),
            dueOn: later,
          }
        : null;
    }
  }
}

/** The natural next step with the objections of a published round; null where there is nothing to treat. */
export function treatIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const rounds = Object.values(day.proposals)
    .filter((proposal) => proposal.status === "integrating")
    .flatMap((proposal) => lastRound(day, proposal.id) ?? [])
    .filter((round) => round.status === "published" && objectionsOf(day, round.id).length > 0);
  const round = chance.of(rounds);
  if (!round) return null;
  const all = objectionsOf(day, round.id);
  const raised = all.filter((each) => each.status === "raised");
  const standing = all.filter((each) => isOpen(each));
  const merged = chance.of(all.filter((each) => each.status === "merged"));
  const entered = chance.of(standing.filter((each) => each.entered));
  const objection = (chance.often(0.7) ? chance.of(raised) : undefined) ?? chance.of(all)!;
  const objectionId = objection.id;
  const what = chance.weighted([
    [standing.length > 1 ? 9 : 0, "merge"],
    [merged ? 4 : 0, "split"],
    [1, "order"],
    [2, "floor"],
    [2, "explain"],
    [7, "test"],
    [objection.status === "valid" ? 8 : 1, "resolve"],
    [1, "leaveOpen"],
    [entered ? 6 : 0.5, "proxy"],
  ]);
  switch (what) {
    case "merge":
      return {
        type: "mergeObjection",
        objectionId: chance.of(standing)!.id,
        into: chance.of(chance.often(0.9) ? standing : all)!.id,
      };
    case "split":
      return { type: "splitObjection", objectionId: merged!.id };
    case "order":
      return {
        type: "orderObjections",
        roundId: round.id,
        objectionIds: all.map((each) => each.id).reverse(),
      };
    case "floor":
      return { type: "giveFloor", objectionId };
    case "explain":
      return { type: "explainObjection", objectionId };
    case "test": {
      const verdict = chance.of(["valid", "valid", "valid", "concern", "notValid", undefined] as const);
      return {
        type: "testObjection",
        objectionId,
        questions: { harms: chance.often(0.5), breaksFrame: chance.often(0.1) },
        ...(verdict ? { verdict } : {}),
        ...(chance.often(0.8) ? { reason: mint.text("verdict") } : {}),
      };
    }
    case "resolve": {
      const proposal = day.proposals[round.proposalId]!;
      if (chance.often(0.5)) {
        return {
          type: "writeVersion",
          proposalId: round.proposalId,
          version: latestVersion(proposal).n + 1,
          lines: [mint.text("line"), mint.text("line")],
          answers: all
            .filter((each) => each.status === "valid")
            .map((each) => ({ objectionId: each.id, lines: [0, 1, 7] })),
        };
      }
      return {
        type: "proposeResolution",
        objectionId,
        how: chance.of(ways)!,
        note: mint.text("resolution"),
        owner: mint.text("owner"),
        on: later,
      };
    }
    case "leaveOpen":
      return { type: "leaveObjectionOpen", objectionId, reason: mint.text("left") };
    case "proxy":
    default:
      if (entered && !entered.resolution && chance.often(0.7)) {
        return entered.status === "valid"
          ? { type: "proposeResolution", objectionId: entered.id, how: "explained" }
          : { type: "testObjection", objectionId: entered.id, questions: {}, verdict: "valid" };
      }
      return chance.often(entered?.resolution ? 0.7 : 0.2)
        ? {
            type: "answerResolution",
            objectionId: entered?.id ?? objectionId,
            solved: chance.often(0.6),
          }
        : { type: "withdrawObjection", objectionId: entered?.id ?? objectionId };
  }
}

/** What the programme team does with what was handed to it, and with signals. */
export function teamIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const proposals = Object.values(day.proposals);
  const handed = proposals.filter((each) => each.status === "withProgrammeTeam");
  const proposal = chance.of(chance.often(0.9) && handed.length > 0 ? handed : proposals);
  if (!proposal) return null;
  const signal = chance.of(Object.values(day.signals));
  const what = chance.weighted([
    [handed.length > 0 ? 12 : 2, "decide"],
    [signal ? 3 : 0, "signal"],
    [1, "reopen"],
    [day.division.openingBid.length > 0 ? 6 : 0, "known"],
    [8, "questions"],
  ]);
  if (what === "questions") return answeringIntent(day, chance, mint);
  if (what === "known") {
    return day.phase === "prepared" ? prepareIntent(day, chance, mint) : knownIntent(day, chance, mint);
  }
  if (what === "decide") {
    return {
      type: "decideByProgrammeTeam",
      decisionId: mint.id("decision"),
      proposalId: proposal.id,
      version: chance.of(proposal.versions)!.n,
      motivation: mint.text("motivation"),
      reviewOn: later,
      reviewCriteria: mint.text("criteria"),
    };
  }
  if (what === "reopen") {
    return { type: "reopenProposal", proposalId: proposal.id, reason: mint.text("reopened") };
  }
  return {
    type: "workOnSignal",
    signalId: signal!.id,
    status: "done",
    owner: mint.text("owner"),
    followUp: mint.text("followUp"),
  };
}
