/**
 * Who is put forward as facilitator of an RSV, the programme team's test, and the appointment. Of all this nobody
 * outside the programme team knows anything. Source: day-2023.md "Voordracht"; issue "Before and after", After.
 */
import { afterMaximum, candidateChecks } from "./afterState.ts";
import type { Candidate } from "./afterState.ts";
import { fteLimitsOf } from "../division/frames/fteLimits.ts";
import { decisionOn } from "./decisions.ts";
import { isNamed } from "./divisionFrames.ts";
import type { ProposalId, RsvId } from "./ids.ts";
import { isCalendarDate } from "./sheetFields.ts";
import { latestVersion } from "./proposals.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

/** A line of the profile to which a candidate is held. */
export interface Criterion {
  readonly id: string;
  readonly text: string;
}

export const nominationDeciders = {
  setCandidate: (state, { candidateId, rsvId, name, organisation }, { actor }) => {
    const known = entry(state.after.candidates, candidateId);
    if (!isNamed(state, rsvId)) return refuse("unknownRsv");
    if (known?.appointed && known.rsvId !== rsvId) return refuse("candidateAppointed");
    if (name === "") return refuse("nameEmpty");
    if (lengthOf(name) > maximum.name) return refuse("nameTooLong", { max: maximum.name });
    if (lengthOf(organisation) > maximum.organisation) {
      return refuse("organisationTooLong", { max: maximum.organisation });
    }
    if (known?.rsvId === rsvId && known.name === name && (known.organisation ?? "") === organisation) {
      return refuse("alreadyDone");
    }
    if (!known && Object.keys(state.after.candidates).length >= afterMaximum.candidates) {
      return refuse("tooManyOfThese", { max: afterMaximum.candidates });
    }
    const from = organisation ? { organisation } : {};
    return accept({ type: "candidateSet", candidateId, rsvId, name, ...from, ...linkOf(actor) });
  },

  removeCandidate: (state, { candidateId }, { actor }) => {
    const known = entry(state.after.candidates, candidateId);
    if (!known) return refuse("alreadyDone");
    if (known.appointed) return refuse("candidateAppointed");
    return accept({ type: "candidateRemoved", candidateId, ...linkOf(actor) });
  },

  testCandidate: (state, { candidateId, criterion, verdict, remark }, { actor }) => {
    const known = entry(state.after.candidates, candidateId);
    if (!known) return refuse("unknownCandidate");
    if (known.appointed) return refuse("candidateAppointed");
    if (!criteriaOf(state).some(({ id }) => id === criterion)) return refuse("unknownTextLine");
    if (lengthOf(remark) > maximum.concern) return refuse("concernTooLong", { max: maximum.concern });
    const said = entry(known.criteria, criterion);
    if ((said?.verdict ?? null) === verdict && (said?.remark ?? "") === (verdict ? remark : "")) {
      return refuse("alreadyDone");
    }
    return accept({
      type: "candidateTested",
      candidateId,
      criterion,
      ...(verdict ? { verdict } : {}),
      ...(verdict && remark ? { remark } : {}),
      ...linkOf(actor),
    });
  },

  checkCandidate: (state, { candidateId, check, seen }, { actor }) => {
    const known = entry(state.after.candidates, candidateId);
    if (!known) return refuse("unknownCandidate");
    if (known.appointed) return refuse("candidateAppointed");
    if ((entry<string, number>(known.checks, check) !== undefined) === seen) return refuse("alreadyDone");
    return accept({ type: "candidateChecked", candidateId, check, seen, ...linkOf(actor) });
  },

  concludeCandidate: (state, { candidateId, outcome, reason }, { actor }) => {
    const known = entry(state.after.candidates, candidateId);
    if (!known) return refuse("unknownCandidate");
    if (known.appointed) return refuse("candidateAppointed");
    if (lengthOf(reason) > maximum.argument) return refuse("reasonTooLong", { max: maximum.argument });
    if (outcome === "suits") {
      const missing = missingInTest(state, known);
      if (missing > 0) return refuse("testIncomplete", { count: missing });
    }
    if (outcome === "suitsNot" && reason === "") return refuse("reasonMissing");
    const why = outcome ? reason : "";
    if ((known.outcome?.kind ?? null) === outcome && (known.outcome?.reason ?? "") === why) {
      return refuse("alreadyDone");
    }
    return accept({
      type: "candidateConcluded",
      candidateId,
      ...(outcome ? { outcome } : {}),
      ...(why ? { reason: why } : {}),
      ...linkOf(actor),
    });
  },

  appointCandidate: (state, { candidateId, fte, on }, { actor }) => {
    const known = entry(state.after.candidates, candidateId);
    if (!known) return refuse("unknownCandidate");
    if (known.appointed) return refuse("alreadyDone");
    // What was tested may have changed since: a criterion that was taken up, a check that was taken back.
    const missing = missingInTest(state, known);
    if (known.outcome?.kind !== "suits") return refuse("notSuitable");
    if (missing > 0) return refuse("testIncomplete", { count: missing });
    if (appointedFor(state, known.rsvId)) return refuse("alreadyAppointed");
    const { least = 0, most = 1 } = fteLimitsOf(state.setup?.frames ?? []);
    if (!(fte >= least && fte <= most)) return refuse("appointmentOutOfBounds", { least, most });
    if (!isCalendarDate(on)) return refuse("dateMissing");
    if (state.setup && on < state.setup.date) return refuse("dateInPast");
    return accept({ type: "candidateAppointed", candidateId, fte, on, ...linkOf(actor) });
  },

  takeBackAppointment: (state, { candidateId, reason }, { actor }) => {
    const known = entry(state.after.candidates, candidateId);
    if (!known?.appointed) return refuse("alreadyDone");
    if (reason === "") return refuse("reasonMissing");
    if (lengthOf(reason) > maximum.argument) return refuse("reasonTooLong", { max: maximum.argument });
    return accept({ type: "appointmentTakenBack", candidateId, reason, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** The proposal that says what a facilitator must be: the one called so, or that the frame over nominations belongs to. */
export function profileOf({ setup }: DayState): ProposalId | undefined {
  const proposals = setup?.proposals ?? [];
  const named = (each: (typeof proposals)[number]) => each.id === "profile";
  const framed = (each: (typeof proposals)[number]) => each.frames.some((id) => id === "nomination");
  return (proposals.find(named) ?? proposals.find(framed))?.id;
}

/** What candidates are held to: the lines of the decided profile, or of its newest text while it is not decided. */
export function criteriaOf(state: DayState): Criterion[] {
  const id = profileOf(state);
  const proposal = id && entry(state.proposals, id);
  if (!id || !proposal) return [];
  const decided = decisionOn(state, id)?.version;
  const version = proposal.versions.find(({ n }) => n === decided) ?? latestVersion(proposal);
  return version.text.lines.map((text, index) => ({
    id: version.lines?.[index]?.id ?? `line-${index + 1}`,
    text,
  }));
}

/** How many criteria are not met and checks not done. */
export function missingInTest(state: DayState, { criteria, checks }: Candidate): number {
  const unmet = criteriaOf(state).filter(({ id }) => entry(criteria, id)?.verdict !== "met");
  return (
    unmet.length +
    candidateChecks.filter((check) => entry<string, number>(checks, check) === undefined).length
  );
}

/** The facilitator who was appointed for this RSV. */
export function appointedFor(state: DayState, rsvId: RsvId): Candidate | undefined {
  return Object.values<Candidate>(state.after.candidates).find(
    (each) => each.rsvId === rsvId && each.appointed !== undefined,
  );
}

/** The candidates of an RSV, in the order in which they came in. */
export function candidatesOf(state: DayState, rsvId: RsvId): Candidate[] {
  return Object.values<Candidate>(state.after.candidates)
    .filter((each) => each.rsvId === rsvId)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
