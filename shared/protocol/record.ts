/**
 * The record of a day as it leaves the app: what anyone may build on. Published as JSON Schema in
 * docs/record.schema.json and at /schema/record.json. A change that a reader would notice raises RECORD_VERSION.
 *
 * What is not in it, on purpose: who answered what in a round; anything but “x van y” of a round that is open, or
 * closed and not published (closing is not publishing, and a record is handed on); questions and reactions that the
 * hall did not hear; calls for help, but for their number; the text of a hidden or withdrawn note; objections that were taken back before their round
 * closed; authors on an anonymous board; names of people unless asked for; how fte are divided until it is published; who was put forward and not appointed.
 */
import * as z from "zod/mini";
import * as ids from "../domain/ids.ts";
import {
  authorship,
  calendarDate,
  frame,
  naming,
  paper,
  part,
  region,
  seatPolicy,
  sector,
} from "../domain/setup.ts";
import { becameKind } from "../domain/lineageRef.ts";
import { about, count, instant, perRegion, words } from "./recordFields.ts";
import { informationSheets } from "./recordInformation.ts";
import { pulseFace } from "../domain/hallState.ts";
import { noteRef } from "../domain/lineageRef.ts";
import { recordAfter } from "./recordAfter.ts";
import { division } from "./recordDivision.ts";
import { sheet } from "./recordSheets.ts";
import { decision, objection, proposal, round, signal } from "./recordMatter.ts";
import { questions } from "./recordQuestions.ts";

/** Version of the shape of the record. */
export const RECORD_VERSION = 5;

const day = z.object({
  code: z.string(),
  title: z.string(),
  date: calendarDate,
  timeZone: z.string(),
  organiser: z.string(),
  question: z.string(),
  validUntil: calendarDate,
  phase: z.enum(["prepared", "open", "closed", "adopted"]),
  practice: about(z.optional(z.literal(true)), "A rehearsal: nothing of it is official."),
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
  rsv: about(z.optional(ids.rsvId), "The RSV it is the board of."),
  authorship,
  status: z.enum(["waiting", "open", "closed"]),
  lanes: z.array(
    z.object({
      id: ids.laneId,
      title: z.string(),
      paper,
      joins: about(
        z.optional(z.literal(true)),
        "A note on it makes its writer's organisation a member of the RSV.",
      ),
    }),
  ),
  notes: about(
    z.array(
      z.object({
        id: ids.noteId,
        lane: ids.laneId,
        text: words,
        at: about(z.optional(instant), "Absent on an anonymous board, where a time could point at a person."),
        by: z.optional(signature),
        cluster: about(z.optional(ids.clusterId), "The cluster it was put in."),
        under: about(z.optional(ids.noteId), "The note that says the same, under which it stands."),
        pinned: z.optional(z.literal(true)),
        late: about(z.optional(z.literal(true)), "Written when the board's time was over."),
        entered: about(z.optional(z.literal(true)), "Entered by who led, for someone without a phone."),
        became: about(
          z.optional(z.array(z.enum(becameKind._zod.def.entries))),
          "What was made of it, oldest first.",
        ),
      }),
    ),
    "Oldest first; on an anonymous board in no order.",
  ),
  hidden: about(
    z.array(z.object({ lane: ids.laneId, reason: words })),
    "Notes the moderator took from sight: that they were there and why, not what they said.",
  ),
  withdrawn: about(count, "Notes their writers took back."),
  clusters: about(
    z.array(z.object({ id: ids.clusterId, name: words, notes: count })),
    "The clusters as they are now, in the order in which they were made, with how many notes stand in each.",
  ),
  hiddenUntilRevealed: about(
    z.optional(z.object({ revealedAt: z.optional(instant) })),
    "Only on a board where everyone saw the notes at one moment; without a time it was not revealed yet.",
  ),
  photos: about(
    z.optional(
      z.array(
        z.object({
          photo: about(ids.photoId, "The digest of the photo, which stands in the record as a page."),
          alt: about(words, "What is on it."),
          caption: z.optional(words),
          by: z.optional(signature),
        }),
      ),
    ),
    "Photos of sheets of paper at this board, oldest first.",
  ),
  hiddenPhotos: about(z.optional(z.array(words)), "Why the moderator took photos from sight."),
});

const pulse = z.object({
  id: ids.momentId,
  title: z.string(),
  status: z.enum(["open", "closed"]),
  count: about(count, "How many people let it be known."),
  faces: about(z.array(z.object({ face: pulseFace, count })), "From hard to good; never added up."),
  lines: about(
    z.array(
      z.object({
        text: words,
        face: pulseFace,
        marked: about(z.optional(z.literal(true)), "Picked for the atmosphere report."),
      }),
    ),
    "In no order, of nobody; empty while the moment is open.",
  ),
  hidden: about(z.array(z.object({ reason: words })), "Lines that the moderator took from sight."),
});

const invitation = z.object({
  organisation: z.string(),
  sector: z.optional(sector),
  region: z.optional(ids.regionId),
  inviter: about(z.optional(words), "Who will invite them; only when names were asked for."),
  from: about(z.optional(noteRef), "The note it was made of."),
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
  information: informationSheets,
  participants,
  delegations,
  pulse: about(z.array(pulse), '"Hoe was het?": the moments that were opened.'),
  invitations: about(z.array(invitation), "Organisations that were missed and will be invited."),
  boards: z.array(board),
  proposals: z.array(proposal),
  rounds: z.array(round),
  objections: z.array(objection),
  decisions: z.array(decision),
  questions,
  division: about(z.optional(division), "Only on a day that divides the country."),
  sheets: about(z.optional(z.array(sheet)), "Of each RSV; only on a day on which they fill in one."),
  signals: z.array(signal),
  after: recordAfter,
  planning: z.array(z.object({ when: z.string(), what: z.string() })),
  log: z.object({
    revision: about(
      z.optional(count),
      "Events in the log when this was made. Left out while a round is not published: an objection is more events than consent, so that the number would tell.",
    ),
    hash: about(z.string().check(z.regex(/^[0-9a-f]{64}$/)), "SHA-256 of the chain up to the last event."),
  }),
});

export type DayRecord = z.infer<typeof dayRecord>;
export type RecordBoard = DayRecord["boards"][number];
export type RecordProposal = DayRecord["proposals"][number];
export type RecordRound = DayRecord["rounds"][number];
export type RecordObjection = DayRecord["objections"][number];
export type RecordSignal = DayRecord["signals"][number];
export type RecordDecision = DayRecord["decisions"][number];

/** The published JSON Schema of the record. */
export function recordJsonSchema(): object {
  const schema = z.toJSONSchema(dayRecord, { target: "draft-07" });
  return { ...schema, $id: "urn:beslisdag:record:3", title: "Record of a Beslisdag" };
}
