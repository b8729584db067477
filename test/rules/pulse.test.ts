import { describe, expect, test } from "vitest";
import type { Viewer } from "../../shared/domain/actor.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import type { CommandInput } from "../support/given.ts";
import { givenDay } from "../support/given.ts";

const halfway = "halfway";

/** A day at which three people may say how it was. */
function pulseDay() {
  const day = givenDay().open();
  const [ada, ben, cem] = (["Ada", "Ben", "Cem"] as const).map((name) =>
    day.join(name, `Organisatie ${name}`, ["north"]),
  ) as [ParticipantId, ParticipantId, ParticipantId];
  const lead = (command: CommandInput) => day.must(day.moderator, command);
  const give = (_who: ParticipantId, pulseId: string, face = "good", line?: string): CommandInput => ({
    type: "givePulse",
    momentId: halfway,
    pulseId,
    face: face as "good",
    ...(line === undefined ? {} : { line }),
  });
  const says = (who: ParticipantId, pulseId: string, face?: string, line?: string) =>
    day.must(day.as(who), give(who, pulseId, face, line));
  const phone = (id: ParticipantId): Viewer => ({ role: "participant", id });
  return { day, ada, ben, cem, lead, give, says, phone };
}

const projector: Viewer = { role: "projector" };
const open: CommandInput = { type: "openPulse", momentId: halfway };
const close: CommandInput = { type: "closePulse", momentId: halfway };
const show: CommandInput = { type: "showScene", scene: { kind: "pulse", momentId: halfway } };

describe("how it was", () => {
  test("[H1] a moment of the setup is opened and closed by the moderator, and may be opened again", () => {
    const { day, ada, lead, give, says } = pulseDay();
    expect(day.refused(day.moderator, { ...open, momentId: "x" })).toBe("unknownMoment");
    expect(day.refused(day.as(ada), give(ada, "a"))).toBe("momentNotOpen");
    expect(day.refused(day.moderator, show)).toBe("unknownMoment");
    lead(open);
    expect(day.refused(day.moderator, open)).toBe("alreadyDone");
    says(ada, "a");
    lead(close);
    expect(day.refused(day.moderator, close)).toBe("alreadyDone");
    expect(day.refused(day.as(ada), give(ada, "a", "rough"))).toBe("momentNotOpen");
    lead(open);
    says(ada, "a", "rough");
    expect(day.state.pulse).toMatchObject({ halfway: { status: "open", answered: 1 } });
  });

  test("[H2] a person says one thing, with a line of at most 140 characters, and may change it until it closes", () => {
    const { day, ada, ben, lead, give, says } = pulseDay();
    lead(open);
    says(ada, "a", "good", "Fijn gesprek");
    expect(day.refused(day.as(ada), give(ada, "a", "good", "Fijn gesprek"))).toBe("alreadyDone");
    expect(day.refused(day.as(ben), give(ben, "a"))).toBe("idTaken");
    expect(day.refused(day.as(ben), give(ben, "b", "good", "x".repeat(141)))).toBe("lineTooLong");
    // From a second phone, with an id of its own, it is still the same person.
    says(ada, "another", "tough");
    says(ben, "b", "great", "é".repeat(140));
    const { reactions, answered } = day.state.pulse[halfway as never]!;
    expect(answered).toBe(2);
    expect(reactions).toMatchObject({ a: { face: "tough" }, b: { face: "great" } });
    expect(reactions["a" as never]).not.toHaveProperty("line");
  });

  test("[H3] nobody but its maker sees whose a reaction is, the organisers neither", () => {
    const { day, ada, ben, lead, says, phone } = pulseDay();
    lead(open);
    says(ada, "a", "good", "Fijn gesprek");
    for (const viewer of [{ role: "moderator" }, { role: "programmeTeam" }] as const) {
      expect(day.view(viewer).pulse).toMatchObject({ halfway: { reactions: { a: { face: "good" } } } });
      expect(JSON.stringify(day.view(viewer).pulse)).not.toContain(ada);
      const sent = day.wire(viewer).filter(({ event }) => event?.type === "pulseGiven");
      expect(sent).toHaveLength(1);
      expect(JSON.stringify(sent)).not.toContain(ada);
    }
    expect(day.view(phone(ada)).pulse).toMatchObject({ halfway: { reactions: { a: { author: ada } } } });
    for (const viewer of [phone(ben), projector, { role: "facilitator" } as const]) {
      expect(day.view(viewer).pulse).toMatchObject({ halfway: { answered: 1, reactions: {} } });
      expect(JSON.stringify(day.wire(viewer))).not.toContain("Fijn gesprek");
    }
  });

  test("[H4] faces and lines reach the hall once the moment is closed and on the projector, not before", () => {
    const { day, ada, ben, lead, says, phone } = pulseDay();
    lead(open);
    lead(show);
    says(ada, "a", "good", "Fijn gesprek");
    lead({ type: "quotePulse", momentId: halfway, pulseIds: ["a"] });
    const seen = () =>
      [projector, phone(ben)].map((viewer) => day.view(viewer).pulse[halfway as never]!.shown);
    expect(seen()).toEqual([null, null]);
    lead(close);
    const counts = { rough: 0, tough: 0, fair: 0, good: 1, great: 0 };
    const shown = { counts, lines: [{ id: "a", line: "Fijn gesprek" }] };
    expect(seen()).toEqual([shown, shown]);
    // Opened again it is nobody's business once more; closed away from the projector it stays so until it is shown.
    lead(open);
    expect(seen()).toEqual([null, null]);
    lead({ type: "showScene", scene: { kind: "break" } });
    lead(close);
    expect(seen()).toEqual([null, null]);
    lead(show);
    expect(seen()).toEqual([
      { counts, lines: [] },
      { counts, lines: [] },
    ]);
  });

  test("[H5] at most three lines are quoted at once, none that is hidden, and other words are quoted anew", () => {
    const { day, ada, ben, lead, says } = pulseDay();
    lead(open);
    says(ada, "a", "good", "Fijn gesprek");
    says(ben, "b", "fair");
    const quote = (...pulseIds: string[]): CommandInput => ({
      type: "quotePulse",
      momentId: halfway,
      pulseIds,
    });
    expect(day.refused(day.moderator, quote("b"))).toBe("unknownLine");
    expect(day.refused(day.moderator, quote("constructor"))).toBe("unknownLine");
    expect(() => day.do(day.moderator, quote("a", "b", "c", "d"))).toThrow();
    lead(quote("a", "a"));
    lead({ type: "markPulseLine", momentId: halfway, pulseId: "a", marked: true });
    says(ada, "a", "good", "Of toch niet");
    expect(day.state.pulse).toMatchObject({ halfway: { quoted: [] } });
    expect(day.state.pulse[halfway as never]!.reactions["a" as never]).not.toHaveProperty("marked");
  });

  test("[H6] the moderator takes a line from sight with a reason that its maker reads, and can bring it back", () => {
    const { day, ada, ben, lead, says, phone } = pulseDay();
    lead(open);
    says(ada, "a", "good", "Over een collega");
    lead({ type: "quotePulse", momentId: halfway, pulseIds: ["a"] });
    lead(show);
    lead(close);
    const line = { momentId: halfway, pulseId: "a" } as const;
    expect(day.refused(day.moderator, { type: "hidePulseLine", ...line, reason: " " })).toBe("reasonMissing");
    lead({ type: "hidePulseLine", ...line, reason: "Noemt een naam" });
    const own = (id: ParticipantId) => day.view(phone(id)).pulse[halfway as never]!;
    expect(own(ben)).toMatchObject({ reactions: {}, shown: { counts: { good: 1 }, lines: [] } });
    expect(own(ada)).toMatchObject({ reactions: { a: { hidden: { reason: "Noemt een naam" } } } });
    expect(own(ada).reactions["a" as never]!.hidden).not.toHaveProperty("by");
    expect(day.refused(day.moderator, { type: "markPulseLine", ...line, marked: true })).toBe("lineHidden");
    expect(day.refused(day.moderator, { type: "quotePulse", momentId: halfway, pulseIds: ["a"] })).toBe(
      "lineHidden",
    );
    lead({ type: "restorePulseLine", ...line });
    expect(own(ada).reactions["a" as never]).not.toHaveProperty("hidden");
  });

  test("[H7] organisers pick lines for the atmosphere report, also after the day, and nobody else sees which", () => {
    const { day, ada, lead, says, phone } = pulseDay();
    lead(open);
    says(ada, "a", "good", "Fijn gesprek");
    lead({ type: "closeDay" });
    day.must(day.programmeTeam, { type: "markPulseLine", momentId: halfway, pulseId: "a", marked: true });
    expect(day.view({ role: "moderator" }).pulse).toMatchObject({
      halfway: { reactions: { a: { marked: true } } },
    });
    expect(JSON.stringify(day.view(phone(ada)).pulse)).not.toContain("marked");
    // A day that closes with a moment open can still bring it to an end.
    lead(close);
  });
});
