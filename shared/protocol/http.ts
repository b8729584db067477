/** What crosses HTTP: joining, returning, exchanging a link for a cookie. Everything else is on the socket. */
import * as z from "zod/mini";
import { commandId, participantId, regionId } from "../domain/ids.ts";
import { logo, sector } from "../domain/setup.ts";
import { typedLine } from "../domain/text.ts";
import { refusal } from "./refusal.ts";
import { roles } from "./role.ts";
import { makingFaults } from "./makingFaults.ts";
import { photoFaults } from "./photos.ts";

/** Symbols of a join code: no 0, O, 1 or I, which look alike on a projector. */
export const CODE_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
export const CODE_LENGTH = 6;

/** A code as people type it: any case, spaces and dashes between. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, "");
}

/** `GET /api/days/CODE`: what the join form needs to know; nothing of persons. */
export const dayCard = z.object({
  code: z.string(),
  title: z.string(),
  date: z.string(),
  question: z.string(),
  phase: z.enum(["none", "prepared", "open", "closed", "adopted"]),
  naming: z.enum(["person", "organisation", "region"]),
  /** A rehearsal: every screen of it says so. */
  practice: z.optional(z.literal(true)),
  /** Its adopted record is for everyone to read. */
  published: z.optional(z.literal(true)),
  seatPolicy: z.enum(["open", "registered", "desk"]),
  /** The language in which it begins for who chose none; Dutch when left out. */
  language: z.optional(z.enum(["nl", "en"])),
  logo: z.optional(logo),
  regions: z.array(z.object({ id: regionId, name: z.string() })),
  /** Organisations known so far, to pick from: seats and registrations. */
  organisations: z.array(z.object({ name: z.string(), sector })),
});

/** A secret the phone makes: 32 random bytes, base64url. */
export const secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** `POST /api/days/CODE/join`; the same id and secret again answer the same. */
export const joinRequest = z.object({
  participantId,
  secret,
  name: typedLine,
  organisation: typedLine,
  sector,
  regions: z.array(regionId).check(z.maxLength(100)),
  /** The token of a seat's personal link, for who brought one. */
  seat: z.optional(z.string().check(z.maxLength(200))),
});

/** `POST /api/days/CODE/link`: `role.id.secret` from the fragment of a link. */
export const linkRequest = z.object({ token: z.string().check(z.maxLength(200)) });
export const linkAnswer = z.object({ role: z.enum(roles) });

/** `GET /api/days/CODE/me`: who this phone is on this day. */
export const me = z.object({ participantId, name: z.string(), organisation: z.string() });

/** Why an HTTP call was refused. */
export const httpRefusal = z.object({
  refusal: z.union([
    refusal,
    z.object({
      code: z.enum([
        "unknownCode",
        "dayGone",
        "busyNow",
        "dayRunning",
        "wrongWord",
        "tooManyWrongCodes",
        "staleLink",
        "signedOut",
        "wrongOrigin",
        "notFound",
        "broken",
        "fileRefused",
        "noGeometry",
        ...makingFaults,
        "exportsBusy",
        ...photoFaults,
      ]),
      values: z.optional(z.record(z.string(), z.number())),
    }),
  ]),
});

/** The type of a body that may be larger than a message: a file of the day in an envelope of JSON. */
export const UPLOAD_TYPE = "application/beslisdag+json";
/** Largest bodies of uploads, in bytes. */
export const MOST_UPLOADED = { municipalities: 500_000, geometry: 12_000_000 };

/** `POST /api/days/CODE/municipalities`: two CSV files as they were read. The same commandId answers the same. */
export const municipalitiesUpload = z.object({
  commandId,
  municipalities: z.string(),
  neighbours: z.string(),
});

/** `POST /api/days/CODE/geometry`: GeoJSON or TopoJSON as text, and whom it is from. */
export const geometryUpload = z.object({ commandId, attribution: typedLine, file: z.string() });

/** `POST /api/days/CODE/geometry/remove`. */
export const geometryRemoval = z.object({ commandId });

/** What is wrong with a file, on which line (from 1; 0 for the file as a whole), with which text. */
export const fileFault = z.object({
  file: z.enum(["municipalities", "neighbours", "geometry"]),
  line: z.int(),
  problem: z.string(),
  value: z.string(),
});

/** Answers of uploads that were refused; `faults` are the first hundred, when it was because of the file. */
export const uploadRefused = z.object({
  refusal: httpRefusal.shape.refusal,
  faults: z.optional(z.array(fileFault)),
});

/** A capability link as the programme team sees it: never its secret. */
export const accessLink = z.object({
  id: z.string(),
  role: z.enum(["moderator", "programmeTeam", "facilitator", "regionKeeper", "projector", "seat"]),
  label: z.string(),
  /** Whose subgroup a facilitator leads. */
  region: z.nullable(z.string()),
  /** With which RSV a facilitator sits. */
  rsv: z.nullable(z.string()),
  /** Which seat a personal link gives. */
  seat: z.nullable(z.string()),
  createdAt: z.number(),
  lastUsedAt: z.nullable(z.number()),
  revokedAt: z.nullable(z.number()),
});

export type DayCard = z.infer<typeof dayCard>;
export type JoinRequest = z.infer<typeof joinRequest>;
export type Me = z.infer<typeof me>;
export type HttpRefusal = z.infer<typeof httpRefusal>["refusal"];
export type FileFault = z.infer<typeof fileFault>;
export type AccessLink = z.infer<typeof accessLink>;

/** `GET /api/days/CODE/sheets/RSV/link`: the RSV's own link to its sheet, for who may write there. Paths of this origin. */
export const sheetLink = z.object({ path: z.string(), calendarPath: z.string() });
export type SheetLink = z.infer<typeof sheetLink>;
