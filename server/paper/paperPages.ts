/** What stands on each sheet. Everything people typed arrives as text; black on white, and every code with its words. */
import { html } from "../export/html.ts";
import type { Content, Markup } from "../export/html.ts";
import type { PaperText } from "./paperText.ts";
import { qrSvg } from "./qrSvg.ts";

/** What every sheet says of the day. */
export interface PaperDay {
  readonly title: string;
  readonly date: string;
  /** `K7M 2PX` */
  readonly code: string;
  /** Where phones join. */
  readonly address: string;
  /** When it was printed, as text. */
  readonly printedAt: string;
  /** The logo as `data:`. */
  readonly logo?: PaperLogo | undefined;
  readonly t: PaperText;
}

export interface PaperLogo {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

export interface RoleSheet {
  readonly role: "moderator" | "projector" | "facilitator";
  /** Which group a facilitator leads. */
  readonly group?: string;
  readonly address: string;
}

export interface SeatSheet {
  readonly organisation: string;
  readonly region: string;
  readonly address: string;
}

export interface Badge {
  /** Null for a line of the list without a name: to be written by hand. */
  readonly name: string | null;
  readonly organisation: string;
  readonly regions: string;
}

/** For the wall: address, code and a giant code to scan. */
export function hallPage(day: PaperDay): Markup {
  const { t } = day;
  return html`<section class="page hall">
    ${head(day)}
    <h2>${t.joinTitle}</h2>
    ${qrSvg(day.address, t.qr(day.address))}
    <div class="where">
      <p>${t.orType}</p>
      <p class="address">${day.address}</p>
      <p>${t.code}</p>
      <p class="code">${day.code}</p>
    </div>
    ${steps(t.hallSteps)}
  </section>`;
}

/** For who leads: what it opens, and for whom it is. */
export function rolePage(day: PaperDay, { role, group, address }: RoleSheet): Markup {
  const { t } = day;
  const words = t.roles[role];
  return html`<section class="page">
    ${head(day)}
    <div class="about">
      <h2 class="${sizeOf(group ?? "")}">${words.name}${group !== undefined && html`<br />${group}`}</h2>
      <p class="lead">${words.text}</p>
    </div>
    ${qrSvg(address, t.qr(words.name))} ${steps(words.steps)} ${wholeLink(t, address)}
    <div class="foot">
      <p><b>${t.secret}</b></p>
      <p>${t.printedAt(day.printedAt)}</p>
    </div>
  </section>`;
}

/** For a delegation: whose seat it is, and what to do in three steps. */
export function seatPage(day: PaperDay, { organisation, region, address }: SeatSheet): Markup {
  const { t } = day;
  return html`<section class="page">
    ${head(day)}
    <div class="about">
      <p>${t.seatTitle}</p>
      <h2 class="${sizeOf(organisation)}">${organisation}</h2>
      <p class="lead">${region}</p>
      <p>${t.seatText}</p>
    </div>
    ${qrSvg(address, t.qr(`${organisation}, ${region}`))} ${steps(t.seatSteps)}
    <p>${t.seatShared}</p>
    ${wholeLink(t, address)}
    <div class="foot"><p>${t.printedAt(day.printedAt)}</p></div>
  </section>`;
}

const ON_A_PAGE = 8;

/** Name badges, eight on a sheet; with `qr` the code of the hall on each. */
export function badgePages(day: PaperDay, badges: readonly Badge[], qr: boolean): Markup[] {
  const code = qr && qrSvg(day.address, day.t.qr(day.address));
  return Array.from({ length: Math.ceil(badges.length / ON_A_PAGE) }, (_, index) => {
    const some = badges.slice(index * ON_A_PAGE, (index + 1) * ON_A_PAGE);
    return html`<section class="page badges">${some.map((badge) => badgeOf(badge, code))}</section>`;
  });
}

function badgeOf({ name, organisation, regions }: Badge, code: Content): Markup {
  return html`<article class="badge${code && " coded"}">
    <p class="name ${name === null ? "blank" : sizeOf(name, 18, 32)}">${name}</p>
    <p class="organisation ${sizeOf(organisation, 34, 60)}">${organisation}</p>
    <p class="regions ${sizeOf(regions, 70, 90)}">${regions}</p>
    ${code}
  </article>`;
}

function head({ title, date, logo }: PaperDay): Markup {
  return html`${logo && html`<img class="logo" src="${logo.src}" alt="${logo.alt}" width="${logo.width}" height="${logo.height}" />`}
    <p class="day"><span>${title}</span><span>${date}</span></p>`;
}

function steps(words: readonly string[]): Markup {
  return html`<ol class="steps">
    ${words.map((each) => html`<li>${each}</li>`)}
  </ol>`;
}

function wholeLink(t: PaperText, address: string): Markup {
  return html`<p class="link"><b>${t.link}</b>${address}</p>`;
}

/** Longer texts in smaller letters, so that nothing is cut. */
function sizeOf(text: string, long = 30, longer = 55): "" | "long" | "longer" {
  const { length } = [...text];
  return length > longer ? "longer" : length > long ? "long" : "";
}
