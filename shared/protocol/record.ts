/**
 * The record of a day as it leaves the app: what anyone may build on. Published as JSON Schema in
 * docs/record.schema.json and at /schema/record.json. A change that a reader would notice raises RECORD_VERSION.
 *
 * What is not in it, on purpose: who answered what in a round; the split of a round that is open, or closed and not
 * published (closing is not publishing, and a record is handed on); the text of a hidden or withdrawn note; objections
 * that were taken back before their round closed; authors on an anonymous board; names of people unless asked for.
 */
import * as z from "zod/mini";
import { proposalStatus } from "../domain/consentState.ts";
import * as ids from "../domain/ids.ts";
import {
  authorship,
  calendarDate,
  circle,
  frame,
  naming,
  paper,
  part,
  proposalText,
  region,
  seatPolicy,
  sector,
} from "../domain/setup.ts";

/** Version of the shape of the record. */
export const RECORD_VERSION = 1;

function about<S extends z.core.$ZodType>(schema: S, description: string): S {
  z.globalRegistry.add(schema, { description });
  return schema;
}

const count = z.int().check(z.nonnegative());
/** UTC, ISO 8601 with milliseconds. */
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
/** What a person typed; null where it was erased afterwards. */
const words = z.nullable(z.string());
const perRegion = z.object({ region: ids.regionId, count });

const day = z.object({
  code: z.string(),
  title: z.string(),
  date: calendarDate,
  timeZone: z.string(),
  organiser: z.string(),
  question: z.string(),
  validUntil: calendarDate,
  phase: z.enum(["prepared", "open", "closed"]),
  openedAt: z.optional(instant),
  closedAt: z.optional(instant),
});

const programme = z.object({
  planned: z.array(z.omit(part, { say: true })),
  actual: z.array(
    z.object({
      part: ids.partId,
      startedAt: instant,
      endedAt: about(z.optional(instant), "Absent: still going on."),
    }),
  ),
});

const person = z.object({
  name: words,
  organisation: z.string(),
  sector,
  regions: z.array(ids.regionId),
});

const participants = z.object({
  count,
  bySector: z.array(z.object({ sector, count })),
  byRegion: about(z.array(perRegion), "A person who speaks for two regions counts in both."),
  organisations: z.array(z.object({ organisation: z.string(), sector, count, regions: z.array(perRegion) })),
  people: about(z.optional(z.array(person)), "Only when names were asked for."),
});

const delegations = z.object({
  seatPolicy,
  count,
  seats: z.array(
    z.object({
      organisation: z.string(),
      sector,
      region: ids.regionId,
      count: about(count, "How many people speak for it."),
      registered: z.boolean(),
      people: about(z.optional(z.array(words)), "Only when names were asked for."),
    }),
  ),
  absent: about(
    z.array(z.object({ organisation: z.string(), sector, region: ids.regionId })),
    "On the list of registrations, without anyone in the hall.",
  ),
});

const signature = z.object({ name: z.optional(words), organisation: z.optional(z.string()) });

const board = z.object({
  id: ids.boardId,
  title: z.string(),
  question: z.string(),
  region: z.optional(ids.regionId),
  authorship,
  status: z.enum(["waiting", "open", "closed"]),
  lanes: z.array(z.object({ id: ids.laneId, title: z.string(), paper })),
  notes: about(
    z.array(
      z.object({
        id: ids.noteId,
        lane: ids.laneId,
        text: words,
        at: about(z.optional(instant), "Absent on an anonymous board, where a time could point at a person."),
        by: z.optional(signature),
      }),
    ),
    "Oldest first; on an anonymous board in no order.",
  ),
  hidden: about(
    z.array(z.object({ lane: ids.laneId, reason: words })),
    "Notes the moderator took from sight: that they were there and why, not what they said.",
  ),
  withdrawn: about(count, "Notes their writers took back."),
});

const proposal = z.object({
  id: ids.proposalId,
  title: z.string(),
  question: z.string(),
  arguments: z.array(z.string()),
  circle,
  fallback: about(z.string(), "What happens if the circle does not get there; known before any round."),
  frames: z.array(ids.frameId),
  status: proposalStatus,
  versions: z.array(
    z.object({
      n: count,
      text: proposalText,
      writtenAt: about(z.optional(instant), "Absent for the text with which the day began."),
      basedOn: about(z.nullable(count), "The version its difference is shown against; null for the first."),
    }),
  ),
});

const outcome = z.object({
  consent: count,
  consentWithConcern: count,
  objection: count,
  notInCircle: about(count, "Stepped out of the circle for this matter; not in `of`."),
  none: about(count, "Took part and did not answer. Never counted as consent."),
  answered: about(count, "Answered and stayed in the circle."),
  of: about(count, "Took part and stayed in the circle."),
});

const round = z.object({
  id: ids.roundId,
  proposal: ids.proposalId,
  version: count,
  n: count,
  status: z.enum(["open", "closed", "published"]),
  openedAt: instant,
  closedAt: z.optional(instant),
  publishedAt: z.optional(instant),
  circle: z.object({
    entitled: about(count, "Delegations with a say when it opened."),
    present: about(count, "Those of them that were there."),
    admitted: about(count, "Latecomers let in by the moderator."),
    byRegion: z.array(z.object({ region: ids.regionId, entitled: count, present: count, admitted: count })),
    organisations: z.array(z.string()),
  }),
  responded: about(
    z.object({ answered: count, of: count }),
    "“x van y hebben gereageerd”, in delegations: all that is told of a round until it is published.",
  ),
  outcome: about(z.optional(outcome), "In delegations; only of a published round."),
});

const objection = z.object({
  id: ids.objectionId,
  proposal: ids.proposalId,
  round: ids.roundId,
  version: count,
  status: about(
    z.enum(["standing", "earlierRound"]),
    "standing: of the newest published round. earlierRound: a later round was held on a newer text.",
  ),
  raisedAt: instant,
  argument: words,
  harm: z.optional(words),
  frame: z.optional(ids.frameId),
  remedy: z.optional(words),
  regions: z.array(ids.regionId),
  organisation: about(z.optional(z.string()), "Where the day's naming is `person` or `organisation`."),
  name: about(z.optional(words), "Where the day's naming is `person` and names were asked for."),
});

const decision = z.object({
  id: ids.decisionId,
  n: about(count, "1 for the first decision of the day."),
  proposal: ids.proposalId,
  version: count,
  round: z.optional(ids.roundId),
  kind: z.enum(["byConsent", "byProgrammeTeam"]),
  decidedAt: instant,
  validUntil: calendarDate,
});

const signal = z.object({
  n: about(count, "Numbered over the day. No id of the log, which would name the delegation."),
  text: words,
  proposal: z.optional(ids.proposalId),
  round: z.optional(ids.roundId),
  regions: z.array(ids.regionId),
  organisation: about(z.optional(z.string()), "Where the day's naming is `person` or `organisation`."),
});

export const dayRecord = z.object({
  recordVersion: z.literal(RECORD_VERSION),
  generatedAt: instant,
  provisional: about(z.boolean(), "Not yet adopted: the day so far."),
  names: about(z.boolean(), "Whether names of people are in it."),
  naming: about(naming, "What hall and record show of who raised an objection or a concern."),
  day,
  regions: z.array(region),
  programme,
  frames: z.array(frame),
  participants,
  delegations,
  boards: z.array(board),
  proposals: z.array(proposal),
  rounds: z.array(round),
  objections: z.array(objection),
  decisions: z.array(decision),
  signals: z.array(signal),
  planning: z.array(z.object({ when: z.string(), what: z.string() })),
  log: z.object({
    revision: about(count, "Events in the log when this was made."),
    hash: about(z.string().check(z.regex(/^[0-9a-f]{64}$/)), "SHA-256 of the chain up to that event."),
  }),
});

export type DayRecord = z.infer<typeof dayRecord>;
export type RecordBoard = DayRecord["boards"][number];
export type RecordProposal = DayRecord["proposals"][number];
export type RecordRound = DayRecord["rounds"][number];
export type RecordObjection = DayRecord["objections"][number];
export type RecordDecision = DayRecord["decisions"][number];

/** The published JSON Schema of the record. */
export function recordJsonSchema(): object {
  const schema = z.toJSONSchema(dayRecord, { target: "draft-07" });
  return { ...schema, $id: "urn:beslisdag:record:1", title: "Record of a Beslisdag" };
}
