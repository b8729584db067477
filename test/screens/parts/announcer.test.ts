import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  announce,
  announcementGapMs,
  silentAnnouncer,
  speak,
  type AnnouncerState,
} from "../../../client/src/parts/announcer.ts";

describe("what a live region says", () => {
  it("speaks the first message at once", () => {
    expect(speak(announce(silentAnnouncer, { text: "De ronde is open." }), 0).text).toBe("De ronde is open.");
  });

  it("keeps a second message until five seconds after the first", () => {
    const first = speak(announce(silentAnnouncer, { text: "Een." }), 1_000).state;
    const second = announce(first, { text: "Twee." });
    expect(speak(second, 3_000)).toMatchObject({ text: undefined, waitMs: 3_000 });
    expect(speak(second, 6_000).text).toBe("Twee.");
  });

  it("says of one subject only the newest", () => {
    let state = announce(silentAnnouncer, { key: "count", text: "140 van 187." });
    state = announce(state, { text: "Er is een nieuwe tekst." });
    state = announce(state, { key: "count", text: "142 van 187." });
    expect(speak(state, 0).text).toBe("Er is een nieuwe tekst. 142 van 187.");
  });

  it("says nothing for empty text", () => {
    expect(speak(announce(silentAnnouncer, { text: "  " }), 0).text).toBeUndefined();
  });

  it("never speaks twice within five seconds, and always tells the last message", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ after: fc.nat(4_000), word: fc.nat(5) }), { minLength: 1 }),
        (steps) => {
          let state: AnnouncerState = silentAnnouncer;
          let now = 0;
          const said: { at: number; text: string }[] = [];
          const ask = (): number | undefined => {
            const result = speak(state, now);
            state = result.state;
            if (result.text !== undefined) said.push({ at: now, text: result.text });
            return result.waitMs;
          };
          for (const step of steps) {
            now += step.after;
            state = announce(state, { text: `bericht ${step.word}.` });
            ask();
          }
          const waitMs = ask();
          if (waitMs !== undefined) {
            now += waitMs;
            ask();
          }
          for (const [index, each] of said.entries()) {
            const previous = said[index - 1];
            if (previous) expect(each.at - previous.at).toBeGreaterThanOrEqual(announcementGapMs);
          }
          expect(said.at(-1)?.text.endsWith(`bericht ${steps.at(-1)?.word}.`)).toBe(true);
        },
      ),
    );
  });
});
