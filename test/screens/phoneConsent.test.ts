import "@testing-library/jest-dom/vitest";
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { flushSync } from "svelte";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { receipt } from "../../shared/domain/ids.ts";
import PhoneScreen from "../../client/src/screens/phone/PhoneScreen.svelte";
import { nowOnPhone } from "../../client/src/screens/phone/nowOnPhone.ts";
import { fakeSession } from "../../client/src/session/fakeSession.ts";
import type { FakeSession, FakeSetup } from "../../client/src/session/fakeSession.ts";
import type { GivenDay } from "../support/given.ts";
import { matterDay } from "./phone/look/matterDay.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  // jsdom knows a dialog but cannot open it: the least a browser does
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

function phoneOf(day: GivenDay, id: ParticipantId, more: Partial<FakeSetup> = {}): FakeSession {
  const session = fakeSession({
    state: day.view({ role: "participant", id }),
    role: "participant",
    participantId: id,
    now: day.now,
    ...more,
  });
  render(PhoneScreen, { session, onforget: () => {} });
  return session;
}
const seen = (day: GivenDay, id: ParticipantId) => ({
  confirmed: day.view({ role: "participant", id }),
  now: day.now,
});
const button = (name: RegExp | string) => screen.getByRole("button", { name });
const field = (name: RegExp) => screen.getByRole("textbox", { name });

describe("questions and reactions", () => {
  test("an own question waits in the queue, is answered for everyone, and stays to be found", async () => {
    const { day, people } = matterDay("clarifying");
    const session = phoneOf(day, people.sam, { autoAnswer: true });
    expect(screen.getAllByText("Staat in de rij")).toHaveLength(2);
    day.must(day.moderator, {
      type: "answerContribution",
      contributionId: "q2",
      answer: "Binnen een maand.",
    });
    session.set(seen(day, people.sam));
    expect(await screen.findByText("Binnen een maand.")).toBeVisible();
    day.must(day.moderator, { type: "openRound", roundId: "r1", proposalId: "division", version: 1 });
    session.set(seen(day, people.sam));
    await userEvent.click(await screen.findByText(/^Vragen en antwoorden/));
    expect(screen.getByText("Nee, van het programma.")).toBeVisible();
  });

  test("words for a question survive the step being over, and cannot be sent any more", async () => {
    const { day, people } = matterDay("clarifying");
    const session = phoneOf(day, people.lien);
    await userEvent.type(field(/Wat wil je weten/), "Half af");
    day.must(day.moderator, { type: "startStep", proposalId: "division", step: "reacting" });
    session.set(seen(day, people.lien));
    expect(await screen.findByText(/Vragen kan niet meer/)).toBeVisible();
    expect(field(/Wat wil je weten/)).toHaveValue("Half af");
    await userEvent.click(button(/Stel mijn vraag/));
    expect(session.sent).toHaveLength(0);
  });

  test("a mate's reaction shows as ours, and there is no second one to give", () => {
    const { day, people } = matterDay("reacting");
    phoneOf(day, people.sam);
    expect(screen.getByText("Jullie reactie, geschreven door Noor")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Geef onze reactie/ })).toBeNull();
  });
});

describe("a round", () => {
  test("an answer carries a code made here, which stays when the answer changes and shows under 'Van mij'", async () => {
    const { day, people } = matterDay("round");
    const session = phoneOf(day, people.daan, { autoAnswer: true });
    await userEvent.click(button(/Ik geef consent/));
    const [first] = session.sent;
    const code = receipt.parse(first?.type === "giveAnswer" ? first.receipt : undefined);
    const shown = `${code.slice(0, 4)}-${code.slice(4)}`;
    expect(await screen.findByText(shown)).toBeVisible();
    expect(screen.getByRole("heading", { name: "Ik geef consent" })).toHaveFocus();
    await userEvent.click(button("Wijzig mijn antwoord"));
    await userEvent.click(button(/Ik beslis niet mee/));
    expect(session.sent[1]).toMatchObject({ kind: "notInCircle", receipt: code });
    await userEvent.click(button(/Van mij/));
    expect(screen.getAllByText(shown)[0]).toBeVisible();
  });

  test("a mate sees the same code", () => {
    const { day, people } = matterDay("closed");
    phoneOf(day, people.noor);
    expect(screen.getByText("7KQ4-MX2P")).toBeVisible();
  });

  test("a latecomer asks to decide too, waits, and reads why not", async () => {
    const { day, people } = matterDay("round");
    const session = phoneOf(day, people.late, { autoAnswer: true });
    await userEvent.click(button("Vraag om mee te beslissen"));
    expect(await screen.findByText("Je vroeg om mee te beslissen.")).toBeVisible();
    const seatIds = day.seats(people.late);
    day.must(day.as(people.late), { type: "askAdmission", roundId: "r1", seatIds });
    const [seatId = ""] = seatIds;
    day.must(day.moderator, { type: "declineAdmission", roundId: "r1", seatId, reason: "De ronde sluit." });
    session.set(seen(day, people.late));
    expect(await screen.findByText(/De begeleiding liet je niet toe/)).toBeVisible();
    expect(screen.getByText(/De ronde sluit\./)).toBeVisible();
    expect(button("Vraag het opnieuw")).toBeVisible();
  });

  test("the previous round stands folded under the new one, with what my delegation answered then", async () => {
    const { day, people } = matterDay("round2");
    phoneOf(day, people.noor);
    const fold = screen.getByText("Vorige ronde: ronde 1").closest("details");
    expect(fold?.open).toBe(false);
    await userEvent.click(screen.getByText("Vorige ronde: ronde 1"));
    expect(screen.getByText("Jullie antwoord toen")).toBeVisible();
    expect(screen.getByText(/Over versie 1 van de tekst/)).toBeVisible();
  });

  test("a consent that the day refused is told with its round, until its giver has understood", async () => {
    const { day, people } = matterDay("round");
    const session = phoneOf(day, people.daan);
    await userEvent.click(button(/Ik geef consent/));
    day.must(day.moderator, { type: "closeRound", roundId: "r1" });
    session.set(seen(day, people.daan));
    session.answer({ accepted: false, refusal: { code: "roundNotOpen" } });
    expect(
      await screen.findByText(/Je antwoord in ronde 1 over ‘Profiel facilitator’ telt niet mee/),
    ).toBeVisible();
    await userEvent.click(button("Begrepen"));
    expect(session.unsent).toHaveLength(0);
  });
});

describe("objections after the round", () => {
  test("whoever has the floor is told on every tab", async () => {
    const { day, people } = matterDay("floor");
    phoneOf(day, people.sam);
    expect(screen.getByText("Jij bent aan het woord.")).toBeVisible();
    await userEvent.click(button(/Kaders/));
    expect(screen.getByText("Jij bent aan het woord.")).toBeVisible();
  });

  test("one's delegation shares an objection of another, and not one it shares already", async () => {
    const { day, people } = matterDay("floor");
    const session = phoneOf(day, people.daan);
    const [share, ...more] = screen.getAllByRole("button", { name: /Ik deel dit bezwaar/ });
    expect(more).toHaveLength(0);
    await userEvent.click(share!);
    expect(session.sent).toMatchObject([{ type: "cosignObjection", objectionId: "o2" }]);
  });

  test("only its maker withdraws an objection, after being asked", async () => {
    const { day, people } = matterDay("published");
    const session = phoneOf(day, people.sam);
    await userEvent.click(button("Trek mijn bezwaar in"));
    expect(session.sent).toHaveLength(0);
    await userEvent.click(
      within(screen.getByRole("dialog")).getByRole("button", { name: "Ja, trek het in" }),
    );
    expect(session.sent).toMatchObject([{ type: "withdrawObjection", objectionId: "o1" }]);
  });

  test("a verdict is read with its reason by whom it is about", () => {
    const { day, people } = matterDay("answered");
    phoneOf(day, people.lien);
    expect(screen.getAllByText("Zorg, wordt een signaal")[0]).toBeVisible();
    expect(screen.getAllByText(/Veilig genoeg om te proberen tot de evaluatie/)[0]).toBeVisible();
  });
});

describe("is it resolved?", () => {
  test("comes first for its maker, its merger and who shares it, and not for others", () => {
    const { day, people } = matterDay("tested");
    day.must(day.moderator, { type: "showScene", scene: { kind: "frames" } });
    const now = (id: ParticipantId) => nowOnPhone(day.view({ role: "participant", id }), id).kind;
    expect([people.sam, people.mila, people.daan, people.lien].map(now)).toEqual(
      Array.from({ length: 4 }, () => "resolution"),
    );
    expect(now(people.noor)).not.toBe("resolution");
  });

  test("shows the line that answers, is answered without a line, and can be changed", async () => {
    const { day, people } = matterDay("tested");
    const session = phoneOf(day, people.sam, { status: "offline" });
    expect(screen.getByText("Regel 1 wordt")).toBeVisible();
    expect(screen.getAllByText("binnen drie maanden")[0]?.closest("ins")).not.toBeNull();
    await userEvent.click(button(/Hiermee is mijn bezwaar opgelost/));
    expect(await screen.findByText("Blijft op je telefoon, wordt verstuurd")).toBeVisible();
    expect(button(/Hiermee is mijn bezwaar opgelost/)).toHaveAttribute("aria-pressed", "true");
    expect(button(/Hiermee is mijn bezwaar opgelost/)).toHaveFocus();
    await userEvent.click(button(/Nog niet/));
    expect(session.sent).toMatchObject([
      { type: "answerResolution", objectionId: "o1", solved: true },
      { type: "answerResolution", objectionId: "o1", solved: false },
    ]);
  });

  test("is gone when the next round opens", () => {
    const { day, people } = matterDay("round2");
    phoneOf(day, people.sam);
    expect(screen.queryByText(/Is jouw bezwaar hiermee opgelost/)).toBeNull();
    expect(button(/Ik geef consent/)).toBeVisible();
  });
});

describe("a listener", () => {
  test("hears at once that a question waits, and however much happens nothing more within five seconds", () => {
    vi.useFakeTimers();
    try {
      const { day, people } = matterDay("floor");
      const session = phoneOf(day, people.sam);
      const region = document.querySelector('[aria-live="polite"]');
      const said: string[] = [];
      const listen = () => {
        const text = region?.textContent ?? "";
        if (text !== said.at(-1)) said.push(text);
      };
      listen();
      const test = { type: "testObjection", objectionId: "o1", verdict: "valid" } as const;
      day.must(day.moderator, { type: "explainObjection", objectionId: "o1" });
      for (const harms of [true, false, true]) {
        day.must(day.moderator, { ...test, questions: { harms, knownNow: !harms } });
        session.set(seen(day, people.sam));
        flushSync();
        listen();
      }
      const way = { type: "proposeResolution", objectionId: "o1", how: "explained" } as const;
      day.must(day.moderator, way);
      session.set(seen(day, people.sam));
      flushSync();
      listen();
      expect(said).toHaveLength(1);
      vi.advanceTimersByTime(5_000);
      listen();
      expect(said).toHaveLength(2);
      expect(said[1]).toContain("1 vraag voor jou");
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("ends", () => {
  test("the programme team's decision says why and which objections stay open", () => {
    const { day, people } = matterDay("team");
    phoneOf(day, people.sam);
    expect(screen.getByText("Het programmateam besliste")).toBeVisible();
    expect(screen.getByText(/Zonder profiel kan geen enkele regio/)).toBeVisible();
    expect(screen.getByText("1 bezwaar blijft open.")).toBeVisible();
    expect(screen.queryByText("Besloten")).toBeNull();
  });

  test("a deferred matter stands under the decisions with who takes it up and when", async () => {
    const { day, people } = matterDay("deferred");
    phoneOf(day, people.sam);
    await userEvent.click(button(/^Kaders/));
    await userEvent.click(button(/Besluiten/));
    expect(screen.getByText("Aangehouden")).toBeVisible();
    expect(screen.getByText("15 juni 2030")).toBeVisible();
  });

  test("a decision that was taken up again is marked, with the reason", async () => {
    const { day, people } = matterDay("reopened");
    phoneOf(day, people.sam);
    await userEvent.click(button(/^Kaders/));
    await userEvent.click(button(/Besluiten/));
    expect(screen.getByText("Heropend")).toBeVisible();
    expect(screen.getByText(/nieuwe informatie over het budget/)).toBeVisible();
  });
});
