/** A hall of 300 on a day that is made for it and gone afterwards: they join, write, and answer a round at once. */
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { DayCommand } from "../../shared/domain/commands.ts";
import type { LinkId } from "../../shared/domain/ids.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import type { DayHost } from "../days/dayHost.ts";
import { makeDay } from "../days/makeDay.ts";
import { deleteRows } from "./deleteDay.ts";
import { startBots } from "./playerGroup.ts";
import type { SmokeFigures } from "./preflight.ts";
import type { RehearsalParts } from "./rehearsals.ts";

export const SMOKE_PEOPLE = 300;
/** Longer than this is not a figure any more. */
const MOST_MS = 100_000;

const script = fileURLToPath(new URL("../../test/bots/smoke.ts", import.meta.url));

/** Runs it; nothing of it is left. Rejects when it took too long or the hall did not come. */
export async function smokeDay(parts: RehearsalParts, people = SMOKE_PEOPLE): Promise<SmokeFigures> {
  const { registry, hosts, file, now, own } = parts;
  const id = `practice-smoke-${randomUUID()}`;
  const setup = { ...beslisdag2023, seatPolicy: "open" as const, practice: { of: "" } };
  try {
    const made = await makeDay(parts, { id, setup, link: { label: "preflight" } });
    if (!made.made) throw new Error(`The day was refused: ${made.refusal.code}.`);
    const host = (await hosts.byCode(made.day.code))!;
    const leads = leading(host);
    const board = setup.boards[0]!.id;
    const proposal = setup.proposals[0]!.id;
    await leads({ type: "openDay" });
    await leads({ type: "openBoards", boardIds: [board] });
    await leads({ type: "presentProposal", proposalId: proposal });
    return await hall(host.code, people, () =>
      leads({ type: "openRound", roundId: "smoke" as never, proposalId: proposal, version: 1 }),
    );
  } finally {
    await hosts.end(id, "dayGone");
    deleteRows(file, id, true);
    registry.remove(id, now());
  }

  function hall(code: string, count: number, whenIn: () => Promise<void>): Promise<SmokeFigures> {
    return new Promise((resolve, reject) => {
      const child = startBots(script, own(), code, ["--people", String(count)]);
      const late = setTimeout(() => done(() => reject(new Error("the hall took too long"))), MOST_MS);
      const done = (settle: () => void) => {
        clearTimeout(late);
        child.removeAllListeners("exit");
        if (child.connected) child.disconnect();
        child.kill("SIGTERM");
        settle();
      };
      child.on("exit", () => done(() => reject(new Error("the hall did not come"))));
      child.on("message", (message: { ready?: number } & Partial<SmokeFigures>) => {
        if (message.ready !== undefined) whenIn().catch((error: Error) => done(() => reject(error)));
        else done(() => resolve(message as SmokeFigures));
      });
    });
  }
}

function leading(host: DayHost): (command: DayCommand) => Promise<void> {
  const actor = { role: "moderator", id: "preflight" as LinkId } as const;
  return async (command) => {
    const answer = await host.command(actor, randomUUID(), command);
    if (!answer.accepted) throw new Error(`${command.type} was refused: ${answer.refusal.code}`);
  };
}
