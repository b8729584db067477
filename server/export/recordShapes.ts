/** The shapes of the record, drawn once and used by name. An answer's shape means that answer and nothing else. */
import { html } from "./html.ts";
import type { Markup } from "./html.ts";

export const recordShapes: Markup = html`<svg class="defs" aria-hidden="true" focusable="false">
  <symbol id="mark" viewBox="0 0 32 32">
    <path
      d="M16 2.5 27.7 9.25v13.5L16 29.5 4.3 22.75V9.25Z"
      fill="none"
      stroke="currentColor"
      stroke-width="2.6"
      stroke-linejoin="round"
    />
    <path
      d="m10.5 16.3 4 4 7.3-8"
      fill="none"
      stroke="currentColor"
      stroke-width="2.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </symbol>
  <symbol id="consent" viewBox="0 0 32 32">
    <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" stroke-width="2.6" />
    <path
      d="m9.8 16.6 4.3 4.3 8.2-9.2"
      fill="none"
      stroke="currentColor"
      stroke-width="3"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </symbol>
  <symbol id="consentWithConcern" viewBox="0 0 32 32">
    <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" stroke-width="2.6" />
    <path
      d="M8 17.5c2.2-4.2 4.8-4.2 7 0s5.2 4.2 9-1.2"
      fill="none"
      stroke="currentColor"
      stroke-width="3"
      stroke-linecap="round"
    />
  </symbol>
  <symbol id="objection" viewBox="0 0 32 32">
    <path
      d="M10.6 2.5h10.8l8.1 8.1v10.8l-8.1 8.1H10.6l-8.1-8.1V10.6Z"
      fill="none"
      stroke="currentColor"
      stroke-width="2.6"
      stroke-linejoin="round"
    />
    <path
      d="M11.3 17v-5.6M14.4 16V8.8M17.6 16V8.8M20.7 16.5v-5.4"
      stroke="currentColor"
      stroke-width="2.3"
      stroke-linecap="round"
    />
    <path
      d="M10.2 15.5h11.7v3.4c0 3.4-2.3 5.4-5.7 5.4-3 0-4.6-1.4-6.6-4.6l-2-3.1c-.7-1.2.8-2.1 1.6-1.2l1 1.1Z"
      fill="currentColor"
    />
  </symbol>
  <symbol id="notInCircle" viewBox="0 0 32 32">
    <circle
      cx="16"
      cy="16"
      r="13"
      fill="none"
      stroke="currentColor"
      stroke-width="2.8"
      stroke-dasharray="4.6 4.2"
    />
  </symbol>
  <symbol id="signal" viewBox="0 0 24 24">
    <path
      d="M6 21V3.5h12l-3 4.5 3 4.5H6"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  </symbol>
  <symbol id="lock" viewBox="0 0 24 24">
    <rect x="4.5" y="10.5" width="15" height="10" rx="2" fill="none" stroke="currentColor" stroke-width="2" />
    <path d="M8 10.5V7a4 4 0 0 1 8 0v3.5" fill="none" stroke="currentColor" stroke-width="2" />
  </symbol>
  <symbol id="note" viewBox="0 0 24 24">
    <path
      d="M5 4h14v10l-5.5 6H5zM19 14h-5.5v6"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
    />
  </symbol>
  <symbol id="people" viewBox="0 0 24 24">
    <path
      d="M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.4-4 3-6 6.500-6s6.100 2 6.500 6M16 5a3 3 0 0 1 0 6M18 14.500c2 .7 3.200 2.500 3.500 5.500"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
    />
  </symbol>
  <symbol id="clock" viewBox="0 0 24 24">
    <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" />
    <path
      d="M12 7v5.3l3.4 2"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </symbol>
  <symbol id="frames" viewBox="0 0 24 24">
    <path
      d="M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8.5 12h7"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </symbol>
  <symbol id="proposal" viewBox="0 0 24 24">
    <path
      d="M5 3.5h9l5 5V20.500H5zM9 12h6M9 16h6"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  </symbol>
  <symbol id="team" viewBox="0 0 48 48">
    <path
      d="M9 5h22l8 8v30H9z"
      fill="none"
      stroke="currentColor"
      stroke-width="3.4"
      stroke-linejoin="round"
    />
    <path
      d="M16 18h16M16 25h16M16 35c3-5 5-4 5-1s3 2 5-1 3 1 6 1"
      fill="none"
      stroke="currentColor"
      stroke-width="3.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </symbol>
  <symbol id="receipt" viewBox="0 0 24 24">
    <path
      d="M6 3.500v17l2-1.500 2 1.500 2-1.500 2 1.500 2-1.500 2 1.500v-17zM9 9h6M9 13h6"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  </symbol>
  <symbol id="open" viewBox="0 0 24 24">
    <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" stroke-width="2" />
  </symbol>
  <symbol id="inProgress" viewBox="0 0 24 24">
    <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" stroke-width="2" />
    <path d="M12 3.500a8.500 8.500 0 0 1 0 17z" fill="currentColor" />
  </symbol>
  <symbol id="done" viewBox="0 0 24 24">
    <rect x="2" y="2" width="20" height="20" rx="4.500" fill="currentColor" />
    <path
      d="m7 12.500 3.500 3.500 6.500-7.500"
      fill="none"
      stroke="#fff"
      stroke-width="2.400"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </symbol>
  <symbol id="map" viewBox="0 0 24 24">
    <path
      d="m8 3.500 4.300 2.500v5L8 13.500 3.700 11V6zM16.300 8l4.300 2.500v5L16.300 18 12 15.500v-5z"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
    />
  </symbol>
  <symbol id="warning" viewBox="0 0 24 24">
    <path d="M12 2.500 23 21.500H1z" fill="currentColor" />
    <path d="M12 9v6M12 18v.4" stroke="#fff" stroke-width="2.400" stroke-linecap="round" />
  </symbol>
  <symbol id="broken" viewBox="0 0 24 24">
    <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="currentColor" />
    <path d="m8.500 8.500 7 7m0-7-7 7" stroke="#fff" stroke-width="2.400" stroke-linecap="round" />
  </symbol>
</svg>`;

export type ShapeName =
  | "mark"
  | "consent"
  | "consentWithConcern"
  | "objection"
  | "notInCircle"
  | "signal"
  | "lock"
  | "note"
  | "people"
  | "clock"
  | "frames"
  | "proposal"
  | "team"
  | "receipt"
  | "open"
  | "inProgress"
  | "done"
  | "map"
  | "warning"
  | "broken";

/** One shape; its meaning always stands in a word beside it. */
export function shape(name: ShapeName): Markup {
  return html`<svg class="shape of-${name}" aria-hidden="true" focusable="false">
    <use href="#${name}" />
  </svg>`;
}
