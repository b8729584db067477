import { renderUnicodeCompact } from "uqr";
import type { DemoDay } from "./demoDay.ts";

/** Addresses of the demonstration: `here` on this machine, `lan` for phones in the same network when there is one. */
export interface Addresses {
  readonly here: string;
  readonly lan: string | undefined;
}

/** How a day is made on this server, with the link that lets one; the link is told once. */
export function makerInvitation(here: string, token: string): string {
  return `
  Make a day       ${here}/maken#${token}

  Keep this link: it is shown once. --maker-link makes a new one and ends this one.
`;
}

/** One more link to the programme team's desk of a day that is there; told once. */
export function teamInvitation(here: string, code: string, token: string): string {
  return `
  Programme team   ${here}/d/${code}/programmateam#${token}

  Keep this link: it is shown once. Links that are lost are revoked on the tab Links.
`;
}

/** What a person needs to see of the demonstration in a terminal: the links, and a code to scan. */
export function invitation({ code, tokens }: DemoDay, { here, lan }: Addresses): string {
  const join = `${lan ?? here}/d/${code}`;
  const at = `${here}/d/${code}`;
  const qr = renderUnicodeCompact(join, { border: 2 })
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
  return `
  Beslisdag, demonstration. Code: ${code.slice(0, 3)} ${code.slice(3)}

  Phone            ${join}
  Projector        ${at}/scherm#${tokens.projector}
  Moderator        ${at}/regie#${tokens.moderator}
  Programme team   ${at}/programmateam#${tokens.programmeTeam}
  Group Utrecht    ${at}/groep#${tokens.facilitator}

${qr}

  ${lan ? "Scan it with a phone in the same network." : "No network was found: phones cannot reach this machine."}
  Stop with Ctrl-C. What was decided is kept.
`;
}
