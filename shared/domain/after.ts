/** What each act of the programme team after the day means. */
import type { AfterSlice, Candidate } from "./afterState.ts";
import type { CandidateId } from "./ids.ts";
import { at as entry, put, without } from "./room.ts";
import type { Evolvers } from "./room.ts";
import type { DayState } from "./state.ts";

export const afterEvolvers = {
  fteAreaSet: (state, { id, name, fte }) =>
    divided(state, { fteAreas: put(state.division.fteAreas, id, { id, name, fte }) }),
  fteAreaRemoved: (state, { id }) => divided(state, { fteAreas: without(state.division.fteAreas, id) }),
  ftePublished: (state, { version, rsvs, areas }, at) =>
    divided(state, { ftePublished: { version, rsvs, areas, at } }),

  fteNoted: (state, { of, remark, asked }) => {
    const note = { ...(remark ? { remark } : {}), ...(asked === undefined ? {} : { asked }) };
    return changed(state, { fteNotes: put(state.after.fteNotes, of, note) });
  },
  fteMotivated: (state, { text }) => changed(state, { fteMotivation: text }),
  fteVersionKept: (state, { type: _type, by: _by, ...kept }, at) => {
    const { fteMotivation: motivation, fteVersions } = state.after;
    // A copy: a replay goes on writing in the record that the day has.
    const notes = { ...state.after.fteNotes };
    return changed(state, { fteVersions: [...fteVersions, { ...kept, at, notes, motivation }] });
  },
  candidateSet: (state, { candidateId: id, rsvId, name, organisation }, at) => {
    const known = entry(state.after.candidates, id) ?? { at, criteria: {}, checks: {} };
    const { organisation: _was, ...rest } = known as Candidate;
    return withCandidate(state, { ...rest, id, rsvId, name, ...(organisation ? { organisation } : {}) });
  },
  candidateRemoved: (state, { candidateId }) =>
    changed(state, { candidates: without(state.after.candidates, candidateId) }),
  candidateTested: (state, { candidateId, criterion, verdict, remark }, at) =>
    onCandidate(state, candidateId, (known) => ({
      ...known,
      criteria: verdict
        ? put(known.criteria, criterion, { verdict, at, ...(remark ? { remark } : {}) })
        : without(known.criteria, criterion),
    })),
  candidateChecked: (state, { candidateId, check, seen }, at) =>
    onCandidate(state, candidateId, (known) => ({
      ...known,
      checks: seen
        ? put<string, number>(known.checks, check, at)
        : without<string, number>(known.checks, check),
    })),
  candidateConcluded: (state, { candidateId, outcome: kind, reason }, at) =>
    onCandidate(state, candidateId, ({ outcome: _was, ...known }) =>
      kind ? { ...known, outcome: { kind, at, ...(reason ? { reason } : {}) } } : known,
    ),
  candidateAppointed: (state, { candidateId, fte, on }, at) =>
    onCandidate(state, candidateId, (known) => ({ ...known, appointed: { fte, on, at } })),
  appointmentTakenBack: (state, { candidateId }) =>
    onCandidate(state, candidateId, ({ appointed: _was, ...known }) => known),
  objectionFollowed: (state, { objectionId, owner, on, note }, at) =>
    changed(state, {
      followUps: put(state.after.followUps, objectionId, { owner, on, at, ...(note ? { note } : {}) }),
    }),
  evaluationSet: (state, { type: _type, by: _by, ...set }) =>
    changed(state, { evaluations: put(state.after.evaluations, set.id, set) }),
  evaluationRemoved: (state, { id }) => changed(state, { evaluations: without(state.after.evaluations, id) }),
  readersSet: (state, { count }) => changed(state, { readers: count }),
  partReviewed: (state, { type: _type, ...review }, at) =>
    changed(state, { reviews: [...state.after.reviews, { ...review, at }] }),
  reviewTakenBack: (state, { part, reviewedAt }) =>
    changed(state, {
      reviews: state.after.reviews.filter((each) => each.part !== part || each.at !== reviewedAt),
    }),
  readerAsked: (state, { part, name }, at) =>
    changed(state, { asked: [...state.after.asked, { part, name, at }] }),
  recordNamingSet: (state, { naming }) => {
    const { naming: _was, ...after } = state.after;
    return { ...state, after: naming ? { ...after, naming } : after };
  },
  textCorrected: (state, { type: _type, ...correction }, at) =>
    changed(state, { corrections: [...state.after.corrections, { ...correction, at }] }),
  addendumAdded: (state, { type: _type, ...addendum }, at) =>
    changed(state, { addenda: [...state.after.addenda, { ...addendum, at }] }),

  recordAdopted: (state, { type: _type, by: _by, ...adopted }, at) => ({
    ...state,
    phase: "adopted",
    adopted: { ...adopted, at },
  }),
} satisfies Partial<Evolvers>;

function changed(state: DayState, change: Partial<AfterSlice>): DayState {
  return { ...state, after: { ...state.after, ...change } };
}

function divided(state: DayState, change: Partial<DayState["division"]>): DayState {
  return { ...state, division: { ...state.division, ...change } };
}

function withCandidate(state: DayState, candidate: Candidate): DayState {
  return changed(state, { candidates: put(state.after.candidates, candidate.id, candidate) });
}

function onCandidate(state: DayState, id: CandidateId, change: (known: Candidate) => Candidate): DayState {
  const known = entry(state.after.candidates, id);
  return known ? withCandidate(state, change(known)) : state;
}
