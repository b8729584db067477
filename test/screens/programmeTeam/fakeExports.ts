/** The server's routes about exports, in memory, as a `fetch`: a file is ready when it was asked after twice. */
export interface FakeExports {
  readonly fetch: typeof fetch;
  readonly asked: Record<string, unknown>[];
  readonly cancelled: string[];
  /** What the next wish is answered with instead. */
  refusal: object | undefined;
}

export function fakeExports(): FakeExports {
  const seen = new Map<string, number>();
  const fake: FakeExports = {
    asked: [],
    cancelled: [],
    refusal: undefined,
    fetch: async (input, init) => {
      const path = new URL(String(input), "http://x").pathname;
      const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
      const cancel = /exports\/([^/]+)\/cancel$/.exec(path)?.[1];
      if (cancel) {
        fake.cancelled.push(cancel);
        return new Response(null, { status: 204 });
      }
      if (init?.method === "POST") {
        if (fake.refusal) return answer({ refusal: fake.refusal }, 409);
        fake.asked.push(JSON.parse(String(init.body)) as Record<string, unknown>);
        return answer({ state: "waiting" }, 202);
      }
      const id = path.split("/").at(-1)!;
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      if (times < 2) return answer({ state: "making", done: 3, of: 9 });
      return answer({ state: "ready", name: "verslag.pdf", bytes: 10 });
    },
  };
  return fake;
}
