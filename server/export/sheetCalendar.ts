/** Appointments of an RSV as iCalendar: the first one as a file, later ones as a feed to follow. Source: RFC 5545. */

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
  /** How long it takes; two hours where nobody said. */
  readonly minutes?: number;
  /** It was called off: calendars that had it strike it through. */
  readonly cancelled?: boolean;
}

/** How long it stands in a calendar when nobody fixed that, in minutes. */
const USUAL_MINUTES = 120;
/** A line has at most so many bytes, and goes on after a line break and a space. */
const LINE_BYTES = 75;

/** The calendar file of one appointment. Times are in UTC, so that it needs no time zone of its own. */
export function calendarOf(appointment: Appointment): string {
  return calendar(["PRODID:-//Beslisdag//Werkblad//NL"], [appointment]);
}

/** A calendar to follow, under a name: asked for again, it has what changed under the same uid with a higher sequence. */
export function calendarFeed(name: string, appointments: readonly Appointment[]): string {
  const head = [
    "PRODID:-//Beslisdag//Agenda//NL",
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
  ];
  return calendar(head, appointments);
}

function calendar(head: readonly string[], appointments: readonly Appointment[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...head,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...appointments.flatMap(linesOf),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function linesOf(appointment: Appointment): string[] {
  const { uid, sequence, stampedAt, beginsAt, summary, location, description } = appointment;
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stampedAt)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${utc(beginsAt)}`,
    `DURATION:PT${appointment.minutes ?? USUAL_MINUTES}M`,
    ...(appointment.cancelled ? ["STATUS:CANCELLED"] : []),
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    "END:VEVENT",
  ];
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
