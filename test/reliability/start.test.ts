import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ConfigRefused, readConfig } from "../../server/config.ts";
import { scratch } from "../log/scratch.ts";
import { cookieOf, openClient } from "../realtime/liveServer.ts";

const newPath = scratch();
const script = fileURLToPath(new URL("../../server/main.ts", import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Starts the program itself and waits until it has told where it is. */
async function startMain(...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { stdio: "pipe" });
  children.push(child);
  let out = "";
  let log = "";
  child.stderr.on("data", (data) => (log += String(data)));
  const told = new Promise<void>((resolve) => {
    child.stdout.on("data", (data) => {
      out += String(data);
      if (out.includes("Ctrl-C")) resolve();
    });
  });
  await Promise.race([told, once(child, "exit")]);
  const link = (page: string) => new RegExp(`http://localhost:\\S+/${page}#(\\S+)`).exec(out)?.[1] ?? "";
  return {
    child,
    out: () => out,
    log: () => log,
    url: /http:\/\/localhost:\d+/.exec(out)?.[0] ?? "",
    code: /Code: (\w+) (\w+)/.exec(out)?.slice(1).join("") ?? "",
    link,
  };
}

describe("a programme team that lost its links", () => {
  test("[OP14] gets one more from who runs the server, and only of a day that is there", async () => {
    const args = ["--demo-day", "--port", "0", "--host", "127.0.0.1", "--data", newPath()];
    const first = await startMain(...args);
    first.child.kill("SIGTERM");
    await once(first.child, "exit");

    const again = await startMain(...args, "--team-link", first.code.toLowerCase());
    await vi.waitFor(() => expect(again.out()).toContain("it is shown once"), 20_000);
    const links = [...again.out().matchAll(/\/programmateam#(\S+)/g)].map(([, token]) => token!);
    const exchanged = await fetch(`${again.url}/api/days/${first.code}/link`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: again.url },
      body: JSON.stringify({ token: links.at(-1) }),
    });
    expect(new Set(links).size).toBe(2);
    expect(await exchanged.json()).toEqual({ role: "programmeTeam" });
    again.child.kill("SIGTERM");
    await once(again.child, "exit");

    const none = await startMain(...args, "--team-link", "AAAAAA");
    expect(none.log() + none.out()).toContain("there is no day with the code AAAAAA");
    expect(none.url).toBe("");
  });
});

describe("the demonstration", () => {
  test("[L18] prints links that work, and is the same day with links of its own at the next start", async () => {
    const args = ["--demo-day", "--port", "0", "--host", "127.0.0.1", "--data", newPath()];
    const first = await startMain(...args);
    const exchange = (running: typeof first, token: string) =>
      fetch(`${running.url}/api/days/${first.code}/link`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: running.url },
        body: JSON.stringify({ token }),
      });
    for (const [page, role] of [
      ["scherm", "projector"],
      ["regie", "moderator"],
      ["programmateam", "programmeTeam"],
    ] as const) {
      expect(await (await exchange(first, first.link(page))).json()).toEqual({ role });
    }
    expect(first.out()).toContain("█");

    // A client is told at once when the server stops, not after a silence.
    const cookie = cookieOf(await exchange(first, first.link("regie")));
    const desk = openClient(first.url, "moderator", cookie, { code: first.code });
    await desk.connected;
    const lost = new Promise((resolve) => desk.socket.on("disconnect", resolve));
    first.child.kill("SIGTERM");
    expect(await once(first.child, "exit")).toEqual([0, null]);
    await lost;

    const second = await startMain(...args);
    expect(second.code).toBe(first.code);
    // A window that was open over the restart is not signed out by it.
    expect((await exchange(second, first.link("regie"))).status).toBe(200);
    expect(second.link("regie")).not.toBe(first.link("regie"));
    expect((await exchange(second, second.link("regie"))).status).toBe(200);
    for (const line of second.log().trim().split("\n")) {
      expect(Object.keys(JSON.parse(line) as object).sort()).toEqual([
        "host",
        "level",
        "msg",
        "port",
        "time",
      ]);
    }

    const third = await startMain(...args);
    expect(third.child.exitCode).toBe(1);
    expect(third.log()).toContain("another server is writing to it");
  }, 60_000);
});

test("[L18] a demonstration that is not open yet waits for its moderator", async () => {
  const started = await startMain(
    "--demo-day",
    "--not-open",
    "--port",
    "0",
    "--host",
    "127.0.0.1",
    "--data",
    newPath(),
  );
  const card = await (await fetch(`${started.url}/api/days/${started.code}`)).json();
  expect(card).toMatchObject({ phase: "prepared" });
}, 60_000);

describe("the configuration", () => {
  test("[L18] comes from arguments, then the environment, then what is usual", () => {
    expect(readConfig([], {})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      data: "./data/beslisdag.sqlite",
    });
    expect(readConfig(["--demo"], {})).toMatchObject({ host: "0.0.0.0", demo: true, demoDay: true });
    expect(readConfig(["--port", "1"], { PORT: "2", HOST: "10.0.0.1" })).toMatchObject({
      port: 1,
      host: "10.0.0.1",
    });
    expect(readConfig([], { ORIGINS: "https://a.example, https://b.example/", PORT: "" })).toMatchObject({
      origins: ["https://a.example", "https://b.example"],
      port: 3000,
    });
  });

  test.each([
    [["--port", "70000"], {}],
    [["--prot", "1"], {}],
    [[], { PUBLIC_URL: "dag.example" }],
    [[], { PUBLIC_URL: "https://dag.example/pad" }],
    [[], { ORIGINS: "javascript:x" }],
    [["--demo", "--not-open"], {}],
  ])("[L18] %j %j is refused in words", (args, environment) => {
    expect(() => readConfig(args, environment)).toThrow(ConfigRefused);
  });
});
