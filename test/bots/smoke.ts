/**
 * The look over a server with a hall: so many phones join a throw-away day, write a note, and answer a round when it
 * opens. Tells its parent when everyone is in, and how long the answers took. Started by the server.
 */
import { parseArgs } from "node:util";
import { nanoid } from "nanoid";
import type { CommandAnswer } from "../../shared/protocol/messages.ts";
import type { DayCard } from "../../shared/protocol/http.ts";
import { openRounds, mayAnswer } from "../../shared/domain/rounds.ts";
import { seatsOf } from "../../shared/domain/seats.ts";
import { joinAs } from "./line.ts";
import type { Line } from "./line.ts";
import { invent } from "./people.ts";
import { chance } from "./random.ts";

const { values } = parseArgs({
  options: {
    url: { type: "string" },
    origin: { type: "string" },
    code: { type: "string" },
    people: { type: "string", default: "300" },
  },
});
const { url = "", code = "" } = values;
const origin = values.origin ?? url;
process.on("disconnect", () => process.exit(0));

const took: number[] = [];
let failed = 0;
const timed = async (work: () => Promise<CommandAnswer>) => {
  const began = performance.now();
  const answer = await work().catch(() => undefined);
  if (answer?.accepted) took.push(performance.now() - began);
  else failed += 1;
};

const card = (await (await fetch(`${url}/api/days/${code}`)).json()) as DayCard;
const regions = card.regions.map(({ id }) => id);
const fate = chance(300);
const lines: Line[] = [];
const joins: number[] = [];
const waiting = Array.from({ length: Number(values.people) }, (_, index) => index);
const doors = Array.from({ length: 20 }, async () => {
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const began = performance.now();
    try {
      const person = { ...invent(fate.fork(index), regions), organisation: `Proef ${index}` };
      lines.push(await joinAs(url, code, person, origin));
      joins.push(performance.now() - began);
    } catch {
      failed += 1;
    }
  }
});
await Promise.all(doors);
await Promise.all(lines.map((line) => ready(line)));
await Promise.all(
  lines.map((line) => {
    const board = line.state.setup?.boards.find(({ id }) => line.state.boards[id]?.status === "open");
    if (!board) return undefined;
    const { id, lanes, authorship } = board;
    const editKey = authorship === "anonymous" ? { editKey: nanoid() } : {};
    const note = {
      noteId: nanoid(),
      boardId: id,
      laneId: lanes[0]!.id,
      text: "Een proefnotitie.",
      ...editKey,
    };
    return timed(() => line.send({ type: "writeNote", ...note } as never));
  }),
);
process.send?.({ ready: lines.length });

await Promise.all(
  lines.map(
    (line) =>
      new Promise<void>((resolve) => {
        let answered = false;
        const look = () => {
          const [round] = openRounds(line.state);
          if (!round || answered) return;
          answered = true;
          const seatIds = seatsOf(line.state, line.id)
            .filter((seat) => mayAnswer(round, seat))
            .map(({ id }) => id);
          if (seatIds.length === 0) return resolve();
          const answer = { type: "giveAnswer", roundId: round.id, seatIds, kind: "consent" };
          void timed(() => line.send(answer as never)).then(resolve);
        };
        line.onChange(look);
        look();
      }),
  ),
);
const sorted = [...took].sort((a, b) => a - b);
const p = (share: number, of: number[]) => Math.round(of[Math.floor((of.length - 1) * share)] ?? -1);
process.send?.({
  people: lines.length,
  answered: took.length,
  failed,
  p50: p(0.5, sorted),
  p95: p(0.95, sorted),
  joinP95: p(
    0.95,
    [...joins].sort((a, b) => a - b),
  ),
});
lines.forEach((line) => line.close());
process.disconnect?.();

function ready(line: Line): Promise<void> {
  return new Promise((resolve) => {
    const look = () => line.state.phase === "open" && resolve();
    line.onChange(look);
    look();
  });
}
