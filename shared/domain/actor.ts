/** Who gives a command and who looks at a day. Made by the shell from a token, never from a message. */
import type { LoadedFacts } from "../division/loadedFacts.ts";
import type { MapFacts } from "../division/mapFacts.ts";
import type { DayState } from "./state.ts";
import type { LinkId, ParticipantId, RegionId, RsvId, SeatId } from "./ids.ts";

export type Actor =
  /** `seat`: whose personal link somebody brought. */
  | { readonly role: "visitor"; readonly seat?: SeatId }
  | { readonly role: "participant"; readonly id: ParticipantId; readonly seat?: SeatId }
  | { readonly role: "moderator"; readonly id: LinkId }
  | { readonly role: "programmeTeam"; readonly id: LinkId }
  /** Leads the subgroup of one region, or sits with one RSV. */
  | {
      readonly role: "facilitator";
      readonly id: LinkId;
      readonly region: RegionId;
      readonly rsv?: undefined;
    }
  | { readonly role: "facilitator"; readonly id: LinkId; readonly rsv: RsvId; readonly region?: undefined }
  /** Keeps the page of one RSV after the day. */
  | { readonly role: "regionKeeper"; readonly id: LinkId; readonly rsv: RsvId }
  | { readonly role: "projector"; readonly id: LinkId };

export type Role = Actor["role"];

/** Who looks: every viewer of one class but for participants gets the same. */
export type Viewer =
  | { readonly role: "participant"; readonly id: ParticipantId | null }
  | { readonly role: "moderator" | "programmeTeam" | "facilitator" | "regionKeeper" | "projector" };

/** The hall as such: a participant without anything of their own. */
export const HALL: Viewer = { role: "participant", id: null };

/** What locks a record: its digest, and a signature of this server on it with the key to check it by. */
export interface Seal {
  /** SHA-256 of the record in canonical JSON, in hexadecimals. */
  readonly digest: string;
  /** Ed25519, in base64; `key` is the public key (SPKI, DER) in base64. */
  readonly signature: string;
  readonly key: string;
}

/** What `decide` may know that is not in the state: everything of the moment enters here. */
export interface Context {
  /** UTC instant in milliseconds. */
  readonly now: number;
  readonly actor: Actor;
  /** Participants whose phone was seen a short while ago. */
  readonly present: ReadonlySet<ParticipantId>;
  /** A one-way digest of a secret, so that the log holds no secret. */
  readonly digest: (secret: string) => string;
  /** The municipalities of a day with this table loaded, or the built-in year. A phone foresees nothing of it. */
  readonly factsOf: (loaded: LoadedFacts | null) => MapFacts;
  /** Seals the record of this state; only the server can. */
  readonly seal?: (state: DayState) => Seal;
}
