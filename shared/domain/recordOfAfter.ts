/** What the programme team did after the day, as the record tells it. */
import type { RecordAfter, RecordCorrection } from "../protocol/recordAfter.ts";
import type { CorrectionTarget, Evaluation } from "./afterState.ts";
import { originalText, targetKey } from "./corrections.ts";
import { decisionsSoFar } from "./decisions.ts";
import { inThousandths } from "../division/frames/fteLimits.ts";
import type { ObjectionId, ProposalId, QuestionId, RsvId } from "./ids.ts";
import { instantText } from "./instant.ts";
import { appointedFor } from "./nominations.ts";
import { typed } from "./recordOfMaker.ts";
import type { NamingAsked } from "./recordOfMaker.ts";
import { signalsInOrder } from "./recordOfObjections.ts";
import { OWN_FIELDS } from "./sheetFields.ts";
import { at as entry } from "./room.ts";
import type { DayState } from "./state.ts";
import { typedWords } from "./text.ts";

/** The part of the record that is made after the day. */
export function recordOfAfter(state: DayState, asked: NamingAsked): RecordAfter {
  const { after, adopted } = state;
  const { names } = asked;
  return {
    ...fteTold(state, names),
    nominations: nominationsTold(state, asked),
    objections: (Object.keys(after.followUps) as ObjectionId[])
      .filter((id) => isTold(state, id))
      .sort()
      .map((objection) => {
        const { owner, on, note } = after.followUps[objection]!;
        return { objection, owner: typedWords(owner), on, ...typed("note", note) };
      }),
    evaluations: Object.values<Evaluation>(after.evaluations)
      .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
      .map(({ region, on, place, outcome }) => ({
        region,
        on,
        ...typed("place", place),
        ...typed("outcome", outcome),
      })),
    corrections: after.corrections.flatMap(({ target }, index) =>
      // Without names what it corrects is not in the record either.
      names || !tellsOfPerson(target) ? correctionTold(state, index, names) : [],
    ),
    ...(adopted
      ? {
          adoption: {
            at: instantText(adopted.at),
            role: typedWords(adopted.role ?? ""),
            ...(names ? typed("name", adopted.name) : {}),
            readers: after.readers,
            digest: adopted.digest,
            signature: adopted.signature,
            key: adopted.key,
          },
        }
      : {}),
    addenda: after.addenda.map(({ title, text, at }, index) => ({
      n: index + 1,
      title: typedWords(title),
      text: typedWords(text),
      at: instantText(at),
    })),
  };
}

function fteTold({ division, after }: DayState, names: boolean): Pick<RecordAfter, "fte"> {
  const published = division.ftePublished;
  const kept = after.fteVersions.find(({ n }) => n === published?.version);
  if (!published || !kept) return {};
  const beside = (id: string) => {
    const { asked, remark } = entry(kept.notes, id) ?? {};
    return { ...(asked === undefined ? {} : { asked }), ...typed("remark", remark) };
  };
  return {
    fte: {
      version: kept.n,
      publishedAt: instantText(published.at),
      rsvs: kept.rsvs.map(({ id, name, fte }) => ({ rsv: id, name, fte, ...beside(id) })),
      kwartiermakers: kept.areas.map(({ id, name, fte }) => ({ name, fte, ...beside(id) })),
      sum: sumOf(kept),
      ...(kept.budget === undefined ? {} : { budget: kept.budget }),
      motivation: typedWords(kept.motivation),
      versions: after.fteVersions
        .filter(({ n }) => n <= kept.n)
        .map((each) => ({
          n: each.n,
          at: instantText(each.at),
          sum: sumOf(each),
          ...typed("note", each.note),
          ...(names ? typed("who", each.who) : {}),
        })),
    },
  };
}

function sumOf({ rsvs, areas }: Pick<DayState["after"]["fteVersions"][number], "rsvs" | "areas">): number {
  return inThousandths([...rsvs, ...areas].reduce((sum, { fte }) => sum + fte, 0));
}

function nominationsTold(state: DayState, { naming, names }: NamingAsked): RecordAfter["nominations"] {
  const all = state.rsvs.map(({ id, name }) => ({ id, name, who: appointedFor(state, id) }));
  if (all.every(({ who }) => !who)) return [];
  return all.map(({ id, name, who }) => ({
    rsv: id,
    name,
    ...(who?.appointed
      ? {
          appointed: {
            on: who.appointed.on,
            fte: who.appointed.fte,
            ...(naming !== "region" && who.organisation ? { organisation: who.organisation } : {}),
            ...(naming === "person" && names ? { person: typedWords(who.name) } : {}),
          },
        }
      : {}),
  }));
}

/** Of an objection the record tells nothing until its round is published. */
function isTold(state: DayState, id: ObjectionId): boolean {
  const roundId = entry(state.objections, id)?.roundId;
  return roundId !== undefined && entry(state.rounds, roundId)?.status === "published";
}

/** Whether this text is the name of a person, or how one is reached. */
function tellsOfPerson({ kind, field }: CorrectionTarget): boolean {
  const { contact, nominee, lead } = OWN_FIELDS;
  return kind === "sheet" && field !== undefined && [contact, nominee, lead].includes(field as never);
}

function correctionTold(state: DayState, index: number, names: boolean): RecordCorrection {
  const all = state.after.corrections;
  const { target, text, reason, at, name } = all[index]!;
  const { kind, id, version, line, field } = target;
  const key = targetKey(target);
  const before = all
    .slice(0, index)
    .filter((each) => targetKey(each.target) === key)
    .at(-1)?.text;
  const numbered = {
    decision: decisionsSoFar(state).findIndex((each) => each.id === id) + 1,
    signal: kind === "signal" ? signalsInOrder(state).findIndex((each) => each.id === id) + 1 : 0,
  };
  return {
    n: index + 1,
    kind,
    ...(kind === "intro" || kind === "line" ? { proposal: id as string as ProposalId } : {}),
    ...(version === undefined ? {} : { version }),
    ...(line === undefined ? {} : { line: line + 1 }),
    ...(kind === "motivation" || kind === "criteria" ? { decision: numbered.decision } : {}),
    ...(numbered.signal > 0 ? { signal: numbered.signal } : {}),
    ...(kind === "answer" ? { question: id as string as QuestionId } : {}),
    ...(kind === "sheet" ? { rsv: id as string as RsvId, ...(field ? { field } : {}) } : {}),
    // Erased since it was corrected: what stood there is gone.
    was: before === undefined ? (originalText(state, target) ?? null) : typedWords(before),
    text: typedWords(text),
    reason: typedWords(reason),
    at: instantText(at),
    ...(names ? { name: typedWords(name) } : {}),
  };
}
