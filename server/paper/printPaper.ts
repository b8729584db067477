/** Makes the sheets that were asked for. Secrets are kept as digests, so a sheet with a link is a new link each time. */
import { createHash } from "node:crypto";
import type { SeatId } from "../../shared/domain/ids.ts";
import type { Registered } from "../../shared/domain/registrationState.ts";
import { timeZoneOf } from "../../shared/domain/setup.ts";
import type { Registration } from "../../shared/domain/setup.ts";
import { typedWords } from "../../shared/domain/text.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { PrintRequest } from "../../shared/protocol/registrations.ts";
import type { AccessStore, LinkScope } from "../access/accessStore.ts";
import type { Role } from "../access/tokens.ts";
import type { Markup } from "../export/html.ts";
import { badgePages, hallPage, rolePage, seatPage } from "./paperPages.ts";
import type { PaperDay, PaperLogo } from "./paperPages.ts";
import { paperTextIn } from "./paperText.ts";

/** A link that a sheet needs. */
interface WantedLink {
  readonly role: Role;
  readonly id: string;
  readonly label: string;
  readonly scope?: LinkScope;
}

/** What is going to be printed: with which links, and the pages once those have tokens (in that order). */
export interface Printing {
  readonly links: readonly WantedLink[];
  readonly pages: (tokens: readonly string[]) => Markup[];
}

export interface PrintParts {
  readonly state: DayState;
  readonly asked: PrintRequest;
  /** Where phones reach this server: `https://dag.example.nl`. */
  readonly origin: string;
  /** UTC ms. */
  readonly now: number;
  /** Ids of links that work now. */
  readonly working: ReadonlySet<string>;
  readonly logo?: PaperLogo | undefined;
}

/** What this asks to print. Makes no link yet. */
export function printingOf(parts: PrintParts): Printing {
  const { state, asked } = parts;
  const day = paperDay(parts);
  switch (asked.paper) {
    case "hall":
      return { links: [], pages: () => [hallPage(day)] };
    case "roles":
      return roleSheets(parts, day);
    case "seats":
      return seatSheets(parts, day);
    case "badges":
      return { links: [], pages: () => badgePages(day, badgesOf(state), asked.qr === "1") };
  }
}

/** Makes the links of a printing, one after the other; what worked before under the same name does not any more. */
export async function makeLinks(access: AccessStore, day: string, { links }: Printing): Promise<string[]> {
  const tokens: string[] = [];
  for (const { role, id, label, scope } of links) {
    tokens.push((await access.renew(day, role, id, label, scope)).token);
  }
  return tokens;
}

/** The id of the link with a delegation's seat: one for each. */
export function seatLinkId(seatId: SeatId): string {
  return `seat-${digest(seatId)}`;
}

function paperDay({ state, asked, origin, now, logo }: PrintParts): PaperDay {
  const { setup, code } = state;
  const locale = asked.lang === "en" ? "en-GB" : "nl-NL";
  const timeZone = timeZoneOf(setup);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return {
    title: setup?.title ?? "",
    date: setup ? date.format(Date.parse(`${setup.date}T00:00:00Z`)) : "",
    code: `${code.slice(0, 3)} ${code.slice(3)}`,
    address: `${origin}/d/${code}`,
    printedAt: new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone }).format(
      now,
    ),
    logo,
    t: paperTextIn(asked.lang),
  };
}

function roleSheets({ state, origin }: PrintParts, day: PaperDay): Printing {
  const { t } = day;
  const at = `${origin}/d/${state.code}`;
  const groups = state.setup?.division
    ? [
        ...state.setup.regions.map(({ id, name }) => ({ name, id: `region-${id}`, scope: { region: id } })),
        ...state.rsvs.map(({ id, name }) => ({ name: t.rsv(name), id: `rsv-${id}`, scope: { rsv: id } })),
      ]
    : [];
  const links: WantedLink[] = [
    { role: "moderator", id: "paper-moderator", label: t.linkLabel },
    { role: "projector", id: "paper-projector", label: t.linkLabel },
    ...groups.map(({ id, name, scope }) => ({
      role: "facilitator" as const,
      id: `paper-${digest(id)}`,
      label: `${t.linkLabel}: ${name}`,
      scope,
    })),
  ];
  return {
    links,
    pages: ([moderator, projector, ...tokens]) => [
      rolePage(day, { role: "moderator", address: `${at}/regie#${moderator}` }),
      rolePage(day, { role: "projector", address: `${at}/scherm#${projector}` }),
      ...groups.map(({ name }, index) =>
        rolePage(day, { role: "facilitator", group: name, address: `${at}/groep#${tokens[index]}` }),
      ),
    ],
  };
}

function seatSheets({ state, asked, origin, working }: PrintParts, day: PaperDay): Printing {
  const regionName = (id: string) => state.setup?.regions.find((region) => region.id === id)?.name ?? id;
  const wanted = (Object.entries(state.registrations) as [SeatId, Registration][])
    .filter(([seatId]) => asked.which !== "one" || seatId === asked.seat)
    .filter(([seatId]) => asked.which !== "new" || !working.has(seatLinkId(seatId)))
    .map(([seatId, { organisation, region }]) => ({ seatId, organisation, region: regionName(region) }))
    .sort(
      (a, b) => a.region.localeCompare(b.region, "nl") || a.organisation.localeCompare(b.organisation, "nl"),
    );
  return {
    links: wanted.map(({ seatId, organisation, region }) => ({
      role: "seat",
      id: seatLinkId(seatId),
      label: `${organisation}, ${region}`,
      scope: { seat: seatId },
    })),
    pages: (tokens) =>
      wanted.map((each, index) =>
        seatPage(day, { ...each, address: `${origin}/d/${state.code}#${tokens[index]}` }),
      ),
  };
}

function badgesOf(state: DayState) {
  const regionName = (id: string) => state.setup?.regions.find((region) => region.id === id)?.name ?? id;
  return Object.values<Registered>(state.registered)
    .map(({ name, organisation, regions }) => ({
      name: name === undefined ? null : typedWords(name),
      organisation,
      regions: regions.map(regionName).join(", "),
    }))
    .sort((a, b) => (a.name ?? a.organisation).localeCompare(b.name ?? b.organisation, "nl"));
}

/** Ids of links are short; those of seats and regions may not be. */
function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 32);
}
