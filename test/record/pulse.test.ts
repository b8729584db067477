import { expect, test } from "vitest";
import { closingHtml } from "../../server/export/closingHtml.ts";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { closingSlides } from "../../shared/domain/closing.ts";
import { recordOf } from "../../shared/domain/record.ts";
import { dayRecord } from "../../shared/protocol/record.ts";
import { givenDay } from "../support/given.ts";

const head = { revision: 1, hash: "0".repeat(64) };

/** A day that said how it was and noted who was missed. */
function saidDay() {
  const day = givenDay().open();
  const momentId = "halfway";
  const lead = (command: Parameters<typeof day.must>[1]) => day.must(day.moderator, command);
  lead({ type: "openPulse", momentId });
  const said = [
    ["Ada", "good", "Fijn gesprek"],
    ["Ben", "rough", "<script>alert(1)</script>"],
    ["Cem", "good", "Over een collega"],
  ] as const;
  for (const [name, face, line] of said) {
    const who = day.join(name, `Organisatie ${name}`, ["north"]);
    day.must(day.as(who), { type: "givePulse", momentId, pulseId: `p-${name}`, face, line });
  }
  lead({ type: "showScene", scene: { kind: "pulse", momentId } });
  lead({ type: "closePulse", momentId });
  lead({ type: "hidePulseLine", momentId, pulseId: "p-Cem", reason: "Noemt een naam" });
  lead({ type: "markPulseLine", momentId, pulseId: "p-Ada", marked: true });
  lead({ type: "quotePulse", momentId, pulseIds: ["p-Ben"] });
  lead({
    type: "addInvitation",
    invitationId: "i",
    organisation: "Jongerenraad Oost",
    inviter: "Ada Bakker",
  });
  const record = (names: boolean) =>
    dayRecord.parse(recordOf(day.state, { head, generatedAt: day.now, names }));
  return { day, record };
}

test("[H15] the record tells how it was without whose, and who invites only when names were asked for", () => {
  const { record } = saidDay();
  const [moment] = record(false).pulse;
  expect(moment).toMatchObject({ title: "Halverwege", count: 3, hidden: [{ reason: "Noemt een naam" }] });
  expect(moment?.faces).toContainEqual({ face: "good", count: 2 });
  expect(moment?.lines).toEqual([
    { text: "Fijn gesprek", face: "good", marked: true },
    { text: "<script>alert(1)</script>", face: "rough" },
  ]);
  expect(JSON.stringify(record(false))).not.toContain("Over een collega");
  expect(record(false).invitations).toEqual([{ organisation: "Jongerenraad Oost" }]);
  expect(record(true).invitations).toEqual([{ organisation: "Jongerenraad Oost", inviter: "Ada Bakker" }]);
  for (const language of ["nl", "en"] as const) {
    const { html } = recordHtml(record(false), language);
    expect(html).toContain("Fijn gesprek");
    expect(html).toContain("Jongerenraad Oost");
    expect(html).not.toContain("<script>");
  }
});

test("[H16] the closing presentation is one file with a page for every slide, and asks nothing of another origin", () => {
  const { day } = saidDay();
  for (const language of ["nl", "en"] as const) {
    const { html, contentSecurityPolicy } = closingHtml(day.state, language)!;
    expect(html.match(/<section class="slide/g)).toHaveLength(closingSlides(day.state).length);
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toContain("<script");
    expect(html).not.toMatch(/(src|href)="(?!#)/);
    expect(contentSecurityPolicy).toContain("default-src 'none'");
  }
});
