import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod";

/** How the server was asked to run. */
export interface Config {
  /** TCP port; 0 takes a free one. */
  readonly port: number;
  /** Address to listen at: 127.0.0.1 is this machine only, 0.0.0.0 every network it is in. */
  readonly host: string;
  /** Address of the pages as people reach them; undefined: not told. */
  readonly publicUrl: string | undefined;
  /** Path of the database. */
  readonly data: string;
  /** Folder of the backups; undefined: none are made. */
  readonly backup: string | undefined;
  /** More addresses that pages may come from. */
  readonly origins: readonly string[];
  /** How many proxies of our own stand before this server. */
  readonly proxies: number;
  /** Make a new maker link and end the one there was. */
  readonly makerLink: boolean;
  /** The code of a day of which a new link for its programme team is made. */
  readonly teamLink: string | undefined;
  /** Make the demonstration day. */
  readonly demoDay: boolean;
  /** Leave it to its moderator to open it. */
  readonly notOpen: boolean;
  /** Let players fill the hall of the demonstration day. */
  readonly demo: boolean;
}

/** What was asked cannot be; the message is for the person who starts the server. */
export class ConfigRefused extends Error {
  override name = "ConfigRefused";
}

export const usage = `Usage: npm start -- [--port 3000] [--host 127.0.0.1] [--public-url URL] [--data FILE]
                   [--backup FOLDER|none] [--origins URL,URL] [--proxies 0] [--maker-link]
                   [--team-link CODE]
                   [--demo-day [--not-open] | --demo]

Each can be set in the environment as well: PORT, HOST, PUBLIC_URL, DATA, BACKUP, ORIGINS, PROXIES.
--host 0.0.0.0 lets phones in the same network reach the server.
--backup is the folder of the backups, one file a minute; beside the database unless said otherwise.
--maker-link prints a new link with which days are made, and ends the one before it.
--team-link prints one more link for the programme team of a day, for when theirs were lost.
--demo-day makes a day to try out and prints its links; --demo fills its hall with players too.
--not-open leaves the day before its opening: its frames, links and seats can still be changed.`;

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => URL.canParse(text) && new URL(text).pathname === "/", "must be an address without a path")
  .transform((text) => (URL.canParse(text) ? new URL(text).origin : text));

const schema = z.object({
  port: z.coerce.number().int().min(0).max(65_535).default(3000),
  host: z.string().min(1).optional(),
  publicUrl: origin.optional(),
  data: z.string().min(1).default("./data/beslisdag.sqlite"),
  backup: z.string().min(1).optional(),
  origins: z
    .string()
    .default("")
    .transform((text) => text.split(",").filter((part) => part.trim() !== ""))
    .pipe(z.array(z.string().trim().pipe(origin))),
  proxies: z.coerce.number().int().min(0).max(10).default(0),
});

const options = {
  port: { type: "string" },
  host: { type: "string" },
  "public-url": { type: "string" },
  data: { type: "string" },
  backup: { type: "string" },
  origins: { type: "string" },
  proxies: { type: "string" },
  "demo-day": { type: "boolean" },
  demo: { type: "boolean" },
  "not-open": { type: "boolean" },
  "maker-link": { type: "boolean" },
  "team-link": { type: "string" },
} as const;

/** Reads the arguments, and the environment for what they do not say. Throws ConfigRefused. */
export function readConfig(args: readonly string[], environment: NodeJS.ProcessEnv): Config {
  const { values } = parsed(args);
  const asked = schema.safeParse({
    port: values.port ?? set(environment["PORT"]),
    host: values.host ?? set(environment["HOST"]),
    publicUrl: values["public-url"] ?? set(environment["PUBLIC_URL"]),
    data: values.data ?? set(environment["DATA"]),
    backup: values.backup ?? set(environment["BACKUP"]),
    origins: values.origins ?? set(environment["ORIGINS"]),
    proxies: values.proxies ?? set(environment["PROXIES"]),
  });
  if (!asked.success) {
    const [issue] = asked.error.issues;
    throw new ConfigRefused(`${issue?.path[0] ? String(issue.path[0]) : "config"}: ${issue?.message}`);
  }
  const demo = values.demo ?? false;
  const demoDay = demo || (values["demo-day"] ?? false);
  const notOpen = values["not-open"] ?? false;
  if (demo && notOpen)
    throw new ConfigRefused("--demo fills a hall, which a day that is --not-open does not let in.");
  // A demonstration is for a phone in the same network; a real day is not open to all before somebody says so.
  const host = asked.data.host ?? (demoDay ? "0.0.0.0" : "127.0.0.1");
  return {
    ...asked.data,
    publicUrl: asked.data.publicUrl,
    backup: backupOf(asked.data),
    host,
    demo,
    demoDay,
    notOpen,
    makerLink: values["maker-link"] ?? false,
    teamLink: values["team-link"],
  };
}

/** Beside the database when nothing was said; nowhere when that was asked. */
function backupOf({ backup, data }: { backup?: string | undefined; data: string }): string | undefined {
  if (backup === "none") return undefined;
  return backup ?? join(dirname(data), "backups");
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true });
  } catch (error) {
    throw new ConfigRefused(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** An empty variable is one that was not set. */
function set(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}
