/** The real server in a process of its own as a new user starts it: no day, and the maker link that it prints. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface EmptyServer {
  readonly url: string;
  readonly port: number;
  /** `maker.id.secret`, as it was printed; undefined where a link was there already. */
  readonly maker: string | undefined;
  /** Everything it printed. */
  printed(): string;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Starts the server on loopback; resolves when it listens and printed what it had to. Rejects when it ends first. */
export function startEmptyServer(data: string, ...args: string[]): Promise<EmptyServer> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "server/main.ts", "--host", "127.0.0.1", "--port", "0", "--data", data, ...args],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let printed = "";
  let told = "";
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${told}`)));
    const look = () => {
      // The link comes last, and only when there was none.
      const maker = /\/maken#(\S+)/.exec(printed)?.[1];
      const days = /\/d\/[A-Z2-9]{6}/.test(printed);
      const port = Number(/"port":(\d+)/.exec(told)?.[1]);
      if (!port || (!maker && !days) || (maker && !printed.includes("--maker-link"))) return;
      resolve({
        url: `http://localhost:${port}`,
        port,
        maker,
        printed: () => printed,
        stop: async () => {
          child.kill("SIGTERM");
          await ended;
        },
      });
    };
    child.stdout.on("data", (chunk: Buffer) => ((printed += String(chunk)), look()));
    child.stderr.on("data", (chunk: Buffer) => ((told += String(chunk)), look()));
  });
}
