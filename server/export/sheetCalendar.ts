/** The first appointment of an RSV as iCalendar, to put in a calendar. Source: RFC 5545. */

export interface Appointment {
  /** The same for the same appointment, whatever changes of it. */
  readonly uid: string;
  /** How often it was changed: a later one replaces an earlier. */
  readonly sequence: number;
  /** UTC ms: when it was written last, and when it begins. */
  readonly stampedAt: number;
  readonly beginsAt: number;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
}

/** How long it stands in a calendar: nobody fixes that on the day. */
const DURATION = "PT2H";
/** A line has at most so many bytes, and goes on after a line break and a space. */
const LINE_BYTES = 75;

/** The calendar file. Times are in UTC, so that it needs no time zone of its own. */
export function calendarOf(appointment: Appointment): string {
  const { uid, sequence, stampedAt, beginsAt, summary, location, description } = appointment;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Beslisdag//Werkblad//NL",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stampedAt)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${utc(beginsAt)}`,
    `DURATION:${DURATION}`,
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

/** A UTC instant as "20230418T073000Z". */
function utc(at: number): string {
  return new Date(at)
    .toISOString()
    .replace(/\.\d{3}/, "")
    .replace(/[-:]/g, "");
}

/** Text as a value: what separates is escaped, a line break is two signs. Section 3.3.11. */
function escaped(text: string): string {
  return text.replace(/\\/g, "\\\\").replace(/;/g, "\\;").replace(/,/g, "\\,").replace(/\r?\n/g, "\\n");
}

/** The line in pieces of at most 75 bytes, never through a character. Section 3.1. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    // What goes on begins with a space, which counts.
    const room = pieces.length === 0 ? LINE_BYTES : LINE_BYTES - 1;
    if (bytes + size > room) {
      pieces.push(piece);
      piece = "";
      bytes = 0;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join("\r\n ");
}
