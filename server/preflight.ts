/**
 * `npm run preflight -- URL`: looks over a server from where this runs. With the address of a day's programme team
 * (…/d/CODE/programmateam#…) the server looks over itself as well, with a hall of 300.
 */
import { preflightAnswer } from "../shared/protocol/operations.ts";
import { linkAnswer } from "../shared/protocol/http.ts";

const usage = `Usage: npm run preflight -- URL [--no-smoke]

URL is the address of the server, or the programme team's link to a day: then the server looks over itself too.`;

const marks = { ok: "ok  ", warn: "WARN", bad: "BAD " } as const;
type State = keyof typeof marks;
const seen: State[] = [];

const [typed, ...flags] = process.argv.slice(2);
if (typed === undefined || !URL.canParse(typed)) {
  console.error(usage);
  process.exit(1);
}
const asked = new URL(typed);
const { origin } = asked;

await line("reachable", async () => {
  const began = performance.now();
  const answer = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(8_000) });
  const ours = answer.ok && (await answer.text()) === "ok\n";
  return [ours ? "ok" : "bad", `${origin} in ${Math.round(performance.now() - began)} ms`];
});
await line("ready", async () => {
  const answer = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(8_000) });
  return [answer.ok ? "ok" : "bad", (await answer.text()).trim()];
});
await line("clock", async () => {
  const answer = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(8_000) });
  const apart = Math.abs(Date.parse(answer.headers.get("date") ?? "") - Date.now()) / 1000;
  const state = apart < 2 ? "ok" : apart < 30 ? "warn" : "bad";
  return [state, `${apart.toFixed(0)} s apart from this machine, which may itself be wrong`];
});
await line("https", async () => [
  origin.startsWith("https:") ? "ok" : "warn",
  asked.protocol.replace(":", ""),
]);

const [, code] = /^\/d\/([A-Z2-9]{6})\/programmateam$/.exec(asked.pathname) ?? [];
if (code && asked.hash.length > 1) await lookWithin(code, asked.hash.slice(1));
else
  console.log(
    "Give the programme team's link to a day to look at disk, backup, projector and a hall of 300.",
  );
process.exit(seen.includes("bad") ? 1 : 0);

async function lookWithin(day: string, token: string): Promise<void> {
  const post = (path: string, body: object, cookie = "") =>
    fetch(`${origin}/api/days/${day}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin, "sec-fetch-site": "same-origin", cookie },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(130_000),
    });
  const entered = await post("/link", { token });
  if (!entered.ok || !linkAnswer.safeParse(await entered.json()).success) {
    console.error("The link does not work any more.");
    process.exit(1);
  }
  const cookie = entered.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const answer = await post("/preflight", { smoke: !flags.includes("--no-smoke") }, cookie);
  if (!answer.ok) {
    console.error(`The server did not look: ${answer.status} ${await answer.text()}`);
    process.exit(1);
  }
  for (const { check, state, figures } of preflightAnswer.parse(await answer.json()).lines) {
    const found = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
    await line(check, async () => [state, found.join(", ")]);
  }
}

async function line(name: string, look: () => Promise<[State, string]>): Promise<void> {
  const [state, words] = await look().catch((error: unknown): [State, string] => ["bad", String(error)]);
  seen.push(state);
  console.log(`${marks[state]}  ${name.padEnd(12)} ${words}`);
}
