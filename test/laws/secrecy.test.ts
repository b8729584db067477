import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Viewer } from "../../shared/domain/actor.ts";
import type { AmendmentId, ContributionId, SeatId } from "../../shared/domain/ids.ts";
import { redactState } from "../../shared/domain/redactState.ts";
import type { Question } from "../../shared/domain/questionState.ts";
import type { Amendment } from "../../shared/domain/amendmentState.ts";
import type { Contribution, DayState, Objection, Seat } from "../../shared/domain/state.ts";
import { play, scripts } from "../support/arbitraries.ts";
import type { PlayedDay } from "../support/arbitraries.ts";
import { tried } from "./law.ts";
import { viewersOf } from "./viewers.ts";

/**
 * Every text in these days occurs once («concern7»), and every person's id is one of a kind. So a text on a wire tells
 * where it came from, and from the log alone follows who may ever have it: said here anew, apart from the code.
 */
type Secrets = Map<string, (viewer: Viewer, index: number) => boolean>;

const organiser = ({ role }: Viewer) => role === "moderator" || role === "programmeTeam";
/** Who enters answers for others knows which delegations there are, with their people, and who answered. */
const knowsSeats = (viewer: Viewer) => organiser(viewer) || viewer.role === "facilitator";
const is = (viewer: Viewer, id: string | undefined) =>
  viewer.role === "participant" && viewer.id !== null && viewer.id === id;

/** For each entry of the log, the people who sat on the seat by then. */
function everOn(day: PlayedDay, seatIds: readonly SeatId[], viewer: Viewer, index: number, from: number) {
  const states: DayState[] = [...day.befores.slice(from, index + 1), day.befores[index + 1] ?? day.state];
  return states.some((state) =>
    seatIds.some((seatId) => state.seats[seatId]?.members.some((member) => is(viewer, member.id))),
  );
}

function secretsOf(day: PlayedDay): Secrets {
  const secrets: Secrets = new Map();
  const naming = day.state.setup!.naming;
  const stateAt = (index: number) => day.befores[index + 1] ?? day.state;
  const add = (secret: string, mayHave: (viewer: Viewer, index: number) => boolean) => {
    const known = secrets.get(secret);
    secrets.set(secret, (viewer, index) => (known?.(viewer, index) ?? false) || mayHave(viewer, index));
  };
  const isPublic = (contributionId: ContributionId, index: number) =>
    day.entries
      .slice(0, index + 1)
      .some(
        ({ event: e }) =>
          (e.type === "contributionTakenUp" || e.type === "contributionHandled") &&
          e.contributionId === contributionId,
      );
  /** Whether what the scribe had in mind from then on was published, or written into a version. */
  const wasToldOf = (amendmentId: AmendmentId, from: number, index: number) =>
    day.entries
      .slice(from + 1, index + 1)
      .some(
        ({ event: e }) =>
          (e.type === "processingPublished" || e.type === "amendmentsBound") &&
          e.amendmentIds.includes(amendmentId),
      );
  const happened = (index: number, type: string, roundId: string) =>
    day.entries
      .slice(0, index + 1)
      .some((e) => e.event.type === type && "roundId" in e.event && e.event.roundId === roundId);

  day.entries.forEach(({ event }, from) => {
    if (event.type === "answerGiven" && event.concern) {
      const { roundId, seatIds, concern } = event;
      secrets.set(concern, (viewer, index) => {
        if (organiser(viewer)) return happened(index, "roundClosed", roundId);
        return everOn(day, seatIds, viewer, index, from);
      });
    }
    if (event.type === "answerGiven" && event.receipt) {
      const { roundId, seatIds, author, receipt } = event;
      add(receipt, (viewer, index) => {
        if (organiser(viewer)) return happened(index, "roundClosed", roundId);
        return is(viewer, author) || everOn(day, seatIds, viewer, index, from);
      });
    }
    if (event.type === "contributionMade" || event.type === "contributionReworded") {
      const made = day.state.contributions[event.contributionId]!;
      secrets.set(event.text, (viewer, index) => {
        if (organiser(viewer) || is(viewer, made.by)) return true;
        if (everOn(day, made.seats, viewer, index, from)) return true;
        return made.text === event.text && isPublic(made.id, index);
      });
    }
    if (event.type === "contributionSetAside") {
      const made = day.state.contributions[event.contributionId]!;
      secrets.set(
        event.reason,
        (viewer, index) =>
          organiser(viewer) || is(viewer, made.by) || everOn(day, made.seats, viewer, index, 0),
      );
    }
    if (event.type === "amendmentProcessed" && event.reason) {
      const { amendmentId, reason } = event;
      secrets.set(reason, (viewer, index) => organiser(viewer) || wasToldOf(amendmentId, from, index));
    }
    if (event.type === "amendmentHidden") {
      const { by, seats } = day.befores[from]!.amendments[event.amendmentId]!;
      secrets.set(
        event.reason,
        (viewer, index) => organiser(viewer) || is(viewer, by) || everOn(day, seats, viewer, index, 0),
      );
    }
    if (event.type === "versionDrafted") {
      for (const line of event.text.lines) {
        secrets.set(line, (viewer, index) => {
          const { scene } = stateAt(index);
          const shown = scene.kind === "draft" && scene.proposalId === event.proposalId;
          return organiser(viewer) || (viewer.role === "projector" && shown);
        });
      }
    }
    if (event.type === "admissionDeclined") {
      const { seatId, reason } = event;
      secrets.set(reason, (viewer, index) => organiser(viewer) || everOn(day, [seatId], viewer, index, from));
    }
    if (event.type === "informationSheetSet") {
      const { sheetId } = event;
      const words = JSON.stringify(event).matchAll(/«[^»]*»/g);
      // From this event on, until other words take their place, for whoever may read the sheet then.
      const later = day.entries.findIndex(
        ({ event: e }, at) => at > from && e.type === event.type && e.sheetId === sheetId,
      );
      for (const [secret] of words) {
        secrets.set(secret, (viewer, index) => {
          const stands = later === -1 || index < later;
          const published = stateAt(index).information.sheets[sheetId]?.publishedAt !== undefined;
          return organiser(viewer) || (stands && published);
        });
      }
    }
    // What only who leads says aloud.
    if (event.type === "partSet" && event.part.say) secrets.set(event.part.say, organiser);
    if (event.type === "signalAdded") secrets.set(event.text, organiser);
    if (event.type === "signalWorkedOn") {
      for (const text of [event.owner, event.followUp]) if (text) secrets.set(text, organiser);
    }
    if (event.type === "objectionRaised" || event.type === "objectionReworded") {
      // The delegations of an objection find it by the code that its maker gave last, for whichever of them.
      const { objectionId, seatIds, receipt } = event;
      if (receipt) {
        add(receipt, (viewer, index) => {
          const objection = day.state.objections[objectionId]!;
          if (organiser(viewer)) return happened(index, "roundClosed", objection.roundId);
          // Made for more of them later without another code, it keeps this one.
          const seats = day.entries
            .slice(from, index + 1)
            .flatMap(({ event: e }) =>
              e.type === "objectionReworded" && e.objectionId === objectionId ? e.seatIds : [],
            );
          return is(viewer, objection.by) || everOn(day, [...seatIds, ...seats], viewer, index, from);
        });
      }
      for (const text of [event.argument, event.harm, event.remedy]) {
        if (!text) continue;
        const known = secrets.get(text);
        secrets.set(text, (viewer, index) => {
          const objection = day.state.objections[event.objectionId]!;
          if (known?.(viewer, index) || is(viewer, objection.by)) return true;
          if (organiser(viewer)) return happened(index, "roundClosed", objection.roundId);
          const words = [objection.argument, objection.harm, objection.remedy];
          const stands = objection.status !== "takenBack" && words.includes(text);
          if (stands && happened(index, "roundPublished", objection.roundId)) return true;
          return everOn(day, event.seatIds, viewer, index, from);
        });
      }
    }
    if (event.type === "participantJoined" || event.type === "participantRenamed") {
      const { participantId, name } = event;
      secrets.set(name, (viewer, index) => {
        if (organiser(viewer) || is(viewer, participantId)) return true;
        const until = day.entries.slice(0, index + 1).map((each) => each.event);
        const signed = until.some(
          (e) => (e.type === "noteWritten" || e.type === "boardPhotoAdded") && e.name === name,
        );
        const objected = Object.values(day.state.objections).some(
          (o) =>
            o.name === name &&
            ((naming === "person" && happened(index, "roundPublished", o.roundId)) ||
              everOn(day, o.seats, viewer, index, from)),
        );
        const contributed = Object.values<Contribution>(day.state.contributions).some(
          (c) =>
            c.name === name &&
            ((naming === "person" && isPublic(c.id, index)) || everOn(day, c.seats, viewer, index, from)),
        );
        const amended = day.entries
          .slice(0, index + 1)
          .some(
            ({ event: e }) =>
              e.type === "amendmentProposed" &&
              e.name === name &&
              (naming === "person" || everOn(day, e.seatIds, viewer, index, from)),
          );
        const seats = Object.keys(day.state.seats).concat(day.befores.flatMap((s) => Object.keys(s.seats)));
        const mates = [...new Set(seats)].some((id) =>
          [...day.befores.slice(from, index + 1), day.befores[index + 1] ?? day.state].some((state) => {
            const members = state.seats[id as SeatId]?.members ?? [];
            return members.some((m) => m.id === participantId) && members.some((m) => is(viewer, m.id));
          }),
        );
        const seated = [...day.befores.slice(from, index + 1), day.befores[index + 1] ?? day.state].some(
          (state) => Object.values<Seat>(state.seats).some((s) => s.members.some((m) => m.name === name)),
        );
        const called = until.some((e) => e.type === "helpAsked" && e.name === name);
        const asked = [...day.befores.slice(from, index + 1), stateAt(index)].some((state) =>
          Object.values<Question>(state.questions.questions).some(
            (q) =>
              q.name === name &&
              (is(viewer, q.by) ||
                (naming === "person" &&
                  [q, state.questions.questions[q.mergedInto!]].some(
                    (each) => each?.shown || each?.status === "answered",
                  ))),
          ),
        );
        if (asked || (knowsSeats(viewer) && called)) return true;
        return signed || objected || contributed || amended || mates || (knowsSeats(viewer) && seated);
      });
    }
    if (event.type === "noteHidden") {
      const author = day.befores[from]!.notes[event.boardId]?.[event.noteId]?.author;
      secrets.set(event.reason, (viewer) => organiser(viewer) || is(viewer, author));
    }
    if (event.type === "pulseGiven" && event.line) {
      const { momentId, pulseId, author, line } = event;
      // A line is the hall's for as long as the projector quotes it from a closed moment.
      secrets.set(line, (viewer, index) => {
        const moment = stateAt(index).pulse[momentId];
        const quoted = moment?.quoted.includes(pulseId) && moment.reactions[pulseId]?.line === line;
        return organiser(viewer) || is(viewer, author) || Boolean(moment?.status === "closed" && quoted);
      });
    }
    if (event.type === "pulseLineHidden") {
      const author = day.befores[from]!.pulse[event.momentId]?.reactions[event.pulseId]?.author;
      secrets.set(event.reason, (viewer) => organiser(viewer) || is(viewer, author));
    }
    if (event.type === "invitationAdded" || event.type === "invitationChanged") {
      for (const text of [event.organisation, event.inviter]) if (text) secrets.set(text, organiser);
    }
    if (
      event.type === "registrationAdded" ||
      event.type === "registrationsListed" ||
      event.type === "registeredChanged"
    ) {
      const lines = event.type === "registrationsListed" ? event.lines : [event];
      for (const { organisation } of lines) {
        const name = /«.*»/.exec(organisation)?.[0];
        // Once somebody of it is in the hall, what it is called is no secret of the list.
        const isHere = (index: number) =>
          [...day.befores.slice(from, index + 1), stateAt(index)].some((state) =>
            [...Object.values(state.participants), ...Object.values(state.seats)].some((each) =>
              each.organisation.includes(name!),
            ),
          );
        if (name) add(name, (viewer, index) => organiser(viewer) || isHere(index));
      }
    }
    if (event.type === "registeredNamed" && event.name) add(event.name, organiser);
    if (event.type === "noteWritten" && event.editLock) secrets.set(event.editLock, () => false);
    // What the hall reads of a question, and when, is worked out from the days themselves, apart from redact.
    if (event.type === "questionAsked") {
      secrets.set(event.text, (viewer, index) => {
        if (organiser(viewer) || is(viewer, event.author)) return true;
        return [...day.befores.slice(from + 1, index + 1), stateAt(index)].some((state) => {
          const known = state.questions.questions[event.questionId]!;
          const root = known.mergedInto ? state.questions.questions[known.mergedInto]! : known;
          return root.shown || root.status === "answered";
        });
      });
    }
    if (event.type === "answerDrafted" && event.text) {
      secrets.set(event.text, (viewer, index) => {
        if (organiser(viewer)) return true;
        const known = stateAt(index).questions.questions[event.questionId]!;
        return [known.answer, ...known.earlier].some((each) => each?.text === event.text);
      });
    }
    if (event.type === "questionSetAside") {
      const cluster = Object.values<Question>(day.state.questions.questions).filter(
        (each) => each.id === event.questionId || each.mergedInto === event.questionId,
      );
      const was = Object.values<Question>(stateAt(from).questions.questions).filter(
        (each) => each.id === event.questionId || each.mergedInto === event.questionId,
      );
      secrets.set(
        event.reason,
        (viewer, index) =>
          organiser(viewer) ||
          [...cluster, ...was].some((each) => is(viewer, each.by)) ||
          [...day.befores.slice(from, index + 1), stateAt(index)].some((state) =>
            Object.values<Question>(state.questions.questions).some(
              (each) => each.reason === event.reason && is(viewer, each.by),
            ),
          ),
      );
    }
    if (event.type === "helpAsked") {
      for (const text of [event.words, event.place]) {
        if (text) secrets.set(text, (viewer) => knowsSeats(viewer) || is(viewer, event.author));
      }
    }
    if (event.type === "plenaryCalled") secrets.set(event.words, knowsSeats);
  });
  const links = (day.state.setup?.regions ?? []).map(({ id }) => `link-${id}`);
  for (const link of [...links, "link-projector"]) secrets.set(link, organiser);
  secrets.set("link-moderator", organiser);
  secrets.set("link-rsv", organiser);
  secrets.set("link-team", organiser);
  secrets.set("Zeg: kijk naar de opdracht.", organiser);
  return secrets;
}

/** The thing as the server has it. */
function madeBy(day: DayState, thing: Objection | Contribution | Amendment) {
  if ("argument" in thing) return day.objections[thing.id]!;
  return "shared" in thing ? day.amendments[thing.id]! : day.contributions[thing.id]!;
}

describe("what may not be seen is not sent", () => {
  test("[V3] no text, name, lock or link reaches anyone who may not have it, at any moment", () => {
    let planted = 0;
    let read = 0;
    fc.assert(
      fc.property(scripts, (script) => {
        const day = play(script);
        const secrets = secretsOf(day);
        planted += secrets.size;
        for (const viewer of viewersOf(day.state)) {
          day.wire(viewer).forEach(({ event }, index) => {
            if (!event) return;
            const text = JSON.stringify(event);
            for (const [secret] of text.matchAll(
              /«[^»]*»|lock-[^"]*|link-[a-z]+|Zeg: [^"]*|(?<="receipt":")[^"]*/g,
            )) {
              const mayHave = secrets.get(secret);
              read += 1;
              if (mayHave && !mayHave(viewer, index)) {
                throw new Error(`${secret} reached ${JSON.stringify(viewer)} in ${text}`);
              }
            }
          });
        }
      }),
      tried(21, 80),
    );
    expect(planted).toBeGreaterThan(1000);
    expect(read).toBeGreaterThan(5000);
  });

  test("[V4] while a round is open nobody is sent who answered what, or the split", () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const day = play(script);
        [...day.befores, day.state].forEach((state, index) => {
          if (index % 5 > 0) return;
          for (const viewer of viewersOf(state)) {
            const view = redactState(state, viewer);
            for (const round of Object.values(view.rounds).filter((each) => each.status === "open")) {
              expect(round.outcome).toBeUndefined();
              expect(round.handCount).toBeUndefined();
              if (!knowsSeats(viewer)) expect(round.countedByHand).toBe(0);
              for (const [seatId, answer] of Object.entries(round.answers)) {
                const own = state.seats[seatId as SeatId]?.members.some((member) => is(viewer, member.id));
                if (!own) expect(answer).toEqual({ kind: "hidden", at: answer.at });
                if (!own) expect(knowsSeats(viewer)).toBe(true);
              }
            }
          }
        });
      }),
      tried(22, 25),
    );
  });

  test("[G16] the way back of an edit reaches who may edit, the division of fte who divides it", () => {
    let edits = 0;
    let shares = 0;
    fc.assert(
      fc.property(scripts, (script) => {
        const day = play(script);
        for (const viewer of viewersOf(day.state)) {
          const { drafts, fte } = redactState(day.state, viewer).division;
          if (!knowsSeats(viewer)) {
            expect(Object.values(drafts).flatMap(({ back }) => back)).toEqual([]);
          }
          if (!organiser(viewer)) expect(fte).toEqual({});
          day.wire(viewer).forEach(({ event }, index) => {
            if (event?.type === "divisionEdited") {
              edits += 1;
              expect("back" in event).toBe(knowsSeats(viewer));
            }
            const was = day.entries[index]!.event;
            if (was.type === "fteSet") {
              shares += 1;
              expect(event).toEqual(organiser(viewer) ? was : null);
            }
          });
        }
      }),
      tried(27, 60),
    );
    expect(edits).toBeGreaterThan(500);
    expect(shares).toBeGreaterThan(50);
  });

  test("[V5] a note that is hidden or withdrawn says nothing to the hall and the projector", () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const day = play(script);
        for (const viewer of viewersOf(day.state)) {
          for (const board of Object.values(redactState(day.state, viewer).notes)) {
            for (const note of Object.values(board)) {
              if (note.withdrawnAt !== undefined) expect(note.text).toBe("");
              if (!note.hidden || organiser(viewer) || is(viewer, note.author)) continue;
              const { id, boardId, laneId, at, mergedInto } = note;
              const place = mergedInto ? { mergedInto } : {};
              expect(note).toEqual({
                id,
                boardId,
                laneId,
                at,
                ...place,
                text: "",
                hidden: { at: note.hidden.at },
              });
            }
          }
        }
      }),
      tried(23, 80),
    );
  });

  test("[V6] of other people the hall gets no id, and nobody gets an id with a note that is not theirs", () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const day = play(script);
        for (const viewer of viewersOf(day.state)) {
          if (organiser(viewer)) continue;
          const view = redactState(day.state, viewer);
          const mates = Object.values(view.seats).flatMap((seat) => seat.members.map((m) => m.id as string));
          const me = viewer.role === "participant" ? viewer.id : null;
          expect(Object.keys(view.participants)).toEqual(me ? [me] : []);
          expect(view.registrations).toEqual({});
          expect([view.registered, view.printed]).toEqual([{}, {}]);
          for (const board of Object.values(view.notes)) {
            for (const note of Object.values(board)) expect([undefined, me]).toContain(note.author);
          }
          // An answer or objection for an own delegation keeps its maker, who may have left the delegation since.
          const makers = [
            ...Object.values(day.state.objections).flatMap((o) => (o.by ? [o.by as string] : [])),
            ...Object.values(view.rounds).flatMap((r) => Object.values(r.answers).map((a) => a.by as string)),
            ...Object.values(view.rounds).flatMap((r) => Object.values(r.asking).map((a) => a.by as string)),
            ...Object.values<Contribution>(view.contributions)
              .filter((each) => each.seats.length > 0)
              .map((each) => each.by as string),
            ...Object.values<Amendment>(view.amendments)
              .filter((each) => each.seats.length > 0)
              .map((each) => each.by as string),
          ];
          const others = JSON.stringify({ ...view, objections: {} }).match(/person-\d+-id/g) ?? [];
          for (const id of others) expect([...mates, ...makers, me]).toContain(id);
          for (const objection of Object.values(view.objections)) {
            const own = objection.seats.length > 0 || objection.by === me;
            if (!own) expect(objection).not.toHaveProperty("by");
          }
          expect(view.signals).toEqual({});
          for (const call of Object.values(view.help)) expect([undefined, me]).toContain(call.by);
          for (const each of Object.values(view.questions.questions))
            expect([undefined, me]).toContain(each.by);
          for (const people of Object.values(view.questions.also)) expect(people).toEqual([me]);
        }
      }),
      tried(24, 80),
    );
  });

  test("[V7] what others brought reaches the hall as the day's policy names it, without code, maker or who shares it", () => {
    let seen = 0;
    fc.assert(
      fc.property(scripts, (script) => {
        const day = play(script);
        const { naming } = script;
        for (const viewer of viewersOf(day.state)) {
          if (organiser(viewer)) continue;
          const me = viewer.role === "participant" ? viewer.id : null;
          const view = redactState(day.state, viewer);
          const mine = Object.keys(view.seats);
          for (const objection of Object.values<Objection>(view.objections)) {
            expect(mine).toEqual(expect.arrayContaining(Object.keys(objection.cosigned)));
          }
          const brought: (Objection | Contribution | Amendment)[] = [
            ...Object.values<Amendment>(view.amendments).filter((each) => !each.withdrawnAt),
            ...Object.values<Objection>(view.objections),
            ...Object.values<Contribution>(view.contributions),
          ];
          for (const thing of brought) {
            const { by, seats } = madeBy(day.state, thing);
            expect(mine).toEqual(expect.arrayContaining(thing.seats));
            if ((me !== null && by === me) || seats.some((seat) => mine.includes(seat))) continue;
            seen += 1;
            const withheld = ["by", "receipt"];
            if (naming !== "person") withheld.push("name");
            if (naming === "region") withheld.push("organisation");
            for (const key of withheld) expect(thing).not.toHaveProperty(key);
            expect(thing.seats).toEqual([]);
            if (!("argument" in thing)) expect(thing).not.toHaveProperty("reason");
            if ("shared" in thing) expect(mine).toEqual(expect.arrayContaining(Object.keys(thing.shared)));
          }
        }
      }),
      tried(26, 60),
    );
    expect(seen).toBeGreaterThan(500);
  });

  test("[H3] [H4] whose a reaction is goes to its maker alone, and of a moment that was not shown the hall knows no face", () => {
    let given = 0;
    let shown = 0;
    fc.assert(
      fc.property(scripts, (script) => {
        const day = play(script);
        for (const viewer of viewersOf(day.state)) {
          const me = viewer.role === "participant" ? viewer.id : null;
          day.wire(viewer).forEach(({ event }, index) => {
            if (event?.type === "pulseGiven") {
              given += 1;
              expect(organiser(viewer) ? undefined : me).toEqual(event.author);
            }
            if (event?.type === "pulseShown") {
              shown += 1;
              const after = day.befores[index + 1] ?? day.state;
              expect(after.pulse[event.momentId]?.status).toBe("closed");
            }
          });
          for (const moment of Object.values(redactState(day.state, viewer).pulse)) {
            const authors = Object.values(moment.reactions).map(({ author }) => author);
            for (const author of authors) expect(author).toEqual(organiser(viewer) ? undefined : me);
            if (moment.status === "open") expect(moment.shown).toBeNull();
          }
        }
      }),
      tried(28, 80),
    );
    expect(given).toBeGreaterThan(300);
    expect(shown).toBeGreaterThan(100);
  });

  test("[N7] whoever holds the whole log cannot tell who wrote on an anonymous board", () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const day = play(script);
        day.entries.forEach(({ event }, index) => {
          if (event.type !== "noteWritten") return;
          if (day.befores[index]!.boards[event.boardId]?.authorship !== "anonymous") return;
          const { type: _type, boardId: _board, noteId: _note, laneId: _lane, text: _text, ...rest } = event;
          const { late: _late, ...known } = rest;
          // What was entered for someone says that it was, and by whom, never for whom.
          expect(Object.keys(known).sort()).toEqual(event.entered ? ["by", "entered"] : ["editLock"]);
        });
      }),
      tried(25, 100),
    );
  });
});
