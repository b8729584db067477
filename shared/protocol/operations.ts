/** What the programme team asks of the server itself: rehearsing, looking it over before a day, erasing, deleting a day. */
import * as z from "zod/mini";
import { commandId, participantId } from "../domain/ids.ts";

/** Typed before something goes that does not come back; in either language of the screens. */
export const ERASE_WORDS = ["wissen", "erase"] as const;

/** How many players a rehearsal may have. */
export const PLAYERS = [10, 300] as const;
/** How fast players live: 0 pauses them, 1 is the pace of people. */
export const SPEEDS = [0, 1, 5, 20] as const;

const place = z.object({ revision: z.int(), field: z.string().check(z.maxLength(40)) });

/** A text that the log still holds. `text` is null where not even the programme team may know whose it is. */
export const heldText = z.object({ ...place.shape, type: z.string(), text: z.nullable(z.string()) });

/** `POST /keeping/search`: who and what is found by these words. */
export const searchRequest = z.object({ words: z.string().check(z.minLength(1), z.maxLength(200)) });
export const searchAnswer = z.object({
  people: z.array(z.object({ id: participantId, name: z.string(), organisation: z.string() })),
  texts: z.array(heldText),
  /** Texts that were found beyond those. */
  more: z.int(),
});

/** `POST /keeping/person`: everything of this person, and what others wrote in which their name stands. */
export const personRequest = z.object({ participantId });
export const personAnswer = z.object({
  own: z.array(heldText),
  mentions: z.array(heldText),
  photos: z.int(),
});

/** `POST /keeping/erase`: all of a person, and these texts. */
export const eraseRequest = z.object({
  commandId,
  participantId: z.optional(participantId),
  texts: z.array(place).check(z.maxLength(500)),
  word: z.string().check(z.maxLength(40)),
});
/** How many texts went; `backups`: whether older backups went too, or could not be replaced. */
export const eraseAnswer = z.object({
  erased: z.int(),
  photos: z.int(),
  backups: z.enum(["renewed", "failed", "none"]),
});

/** `POST /keeping/delete-day`: the code of the day, typed. */
export const deleteDayRequest = z.object({ code: z.string().check(z.maxLength(40)) });

/** What a group of players is doing. */
export const players = z.object({
  wanted: z.int(),
  inside: z.int(),
  speed: z.number(),
  sent: z.int(),
  refused: z.int(),
});

/** The rehearsal of a day, or null where there is none. `links`: paths with their secret, of this rehearsal alone. */
export const rehearsal = z.object({
  code: z.string(),
  madeAt: z.number(),
  phase: z.string(),
  links: z.object({ moderator: z.string(), projector: z.string(), facilitator: z.nullable(z.string()) }),
  players: z.nullable(players),
});
export const rehearsalAnswer = z.object({ rehearsal: z.nullable(rehearsal) });

/** `POST /rehearsal/players`: so many, at this speed; none sends them home. */
export const playersRequest = z.object({
  wanted: z.int().check(z.minimum(0), z.maximum(PLAYERS[1])),
  speed: z.number().check(z.minimum(0), z.maximum(20)),
});

/** One line of the look over the server. Figures are milliseconds, bytes or counts; words are the client's. */
export const checkLine = z.object({
  check: z.enum(["disk", "storage", "clock", "address", "certificate", "projector", "backup", "smoke"]),
  state: z.enum(["ok", "warn", "bad"]),
  figures: z.record(z.string(), z.union([z.number(), z.string()])),
});
/** `POST /preflight`: `smoke`: also with people on the day. */
export const preflightRequest = z.object({ smoke: z.boolean() });
export const preflightAnswer = z.object({
  /** The server's clock, UTC ms. */
  now: z.number(),
  lines: z.array(checkLine),
});

export type HeldText = z.infer<typeof heldText>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
export type PersonAnswer = z.infer<typeof personAnswer>;
export type EraseRequest = z.infer<typeof eraseRequest>;
export type EraseAnswer = z.infer<typeof eraseAnswer>;
export type Players = z.infer<typeof players>;
export type Rehearsal = z.infer<typeof rehearsal>;
export type PlayersRequest = z.infer<typeof playersRequest>;
export type CheckLine = z.infer<typeof checkLine>;
