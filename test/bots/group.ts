/**
 * Players of a rehearsal, as a process of their own that the server starts and tells what to do: how many, how fast.
 * They come in over the network as phones do, so that the load is real. Ends when its parent does.
 */
import { parseArgs } from "node:util";
import type { DayCard } from "../../shared/protocol/http.ts";
import { live } from "./bot.ts";
import { joinAs } from "./line.ts";
import type { Line } from "./line.ts";
import { paceOf } from "./pace.ts";
import { invent } from "./people.ts";
import { chance } from "./random.ts";

/** What the server asks. */
interface Wish {
  readonly wanted: number;
  readonly speed: number;
}

const { values } = parseArgs({
  options: { url: { type: "string" }, origin: { type: "string" }, code: { type: "string" } },
});
const { url = "", code = "" } = values;
const origin = values.origin ?? url;
const card = (await (await fetch(`${url}/api/days/${code}`)).json()) as DayCard;
const regions = card.regions.map(({ id }) => id);
const fate = chance(7);
const pace = paceOf(1);
const lines: Line[] = [];
let wanted = 0;
let coming = 0;
let people = 0;
let sent = 0;
let refused = 0;

process.on("message", (wish: Wish) => {
  wanted = wish.wanted;
  pace.speed = wish.speed;
  for (const line of lines.splice(wanted)) line.close();
});
process.on("disconnect", () => process.exit(0));

/** One at a time, some twenty a second: a hall comes in, it does not appear. */
setInterval(() => {
  if (lines.length + coming >= wanted || coming > 5) return;
  coming += 1;
  const own = fate.fork((people += 1));
  joinAs(url, code, invent(own, regions), origin)
    .then((line) => {
      lines.push(line);
      live(counting(line), own, pace);
    })
    .catch(() => (refused += 1))
    .finally(() => (coming -= 1));
}, 50);

setInterval(() => process.send?.({ inside: lines.length, sent, refused }), 500);

function counting(line: Line): Line {
  return {
    ...line,
    get state() {
      return line.state;
    },
    async send(command) {
      sent += 1;
      const answer = await line.send(command);
      if (!answer.accepted) refused += 1;
      return answer;
    },
  };
}
