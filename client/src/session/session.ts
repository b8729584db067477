/** What a screen knows of the day: a live view of it and one way to act. Types only, so that tests can fake it. */
import type { DayCommand } from "../../../shared/domain/commands.ts";
import type { CommandId, ParticipantId, RegionId, RsvId } from "../../../shared/domain/ids.ts";
import type { DayState } from "../../../shared/domain/state.ts";
import type {
  CommandAnswer,
  Ending,
  Hall,
  SocketRole,
  WireRefusal,
} from "../../../shared/protocol/messages.ts";

/** A command that the server has not answered yet. It stays, also across a reload, until it is. */
export interface PendingCommand {
  readonly commandId: CommandId;
  readonly command: DayCommand;
  /** UTC instant in ms at which the person gave it. */
  readonly since: number;
  /** How often it was sent, always under the same id. */
  readonly tries: number;
  /** Why the last try did not count, when the server could not take it just then. */
  readonly trouble?: WireRefusal | undefined;
}

/** A refused command that its giver must know of: nothing typed is lost, and no answer is thought to count. */
export interface UnsentText {
  readonly commandId: CommandId;
  readonly command: DayCommand;
  readonly refusal: WireRefusal;
  /** UTC instant in ms of the refusal. */
  readonly at: number;
}

export type SessionStatus = "connecting" | "online" | "offline" | "ended";

export interface Session {
  readonly code: string;
  readonly role: SocketRole;
  readonly status: SessionStatus;
  readonly ending: Ending | null;
  /** The day's view has arrived, or stands in the offline cache. */
  readonly ready: boolean;
  readonly participantId: ParticipantId | null;
  /** What the server said. */
  readonly confirmed: DayState;
  /** `confirmed` with the own pending acts foreseen. */
  readonly shown: DayState;
  readonly pending: readonly PendingCommand[];
  readonly unsent: readonly UnsentText[];
  /** Who is connected; only organisers are told. */
  readonly hall: Hall | null;
  /** UTC instant in ms of the last word from the server, null before the first. */
  readonly lastContactAt: number | null;
  /** Origin at which people join: what the server says, else this page's own. */
  readonly joinAt: string;
  /** Whose subgroup a facilitator leads; null for everyone else. */
  readonly region: RegionId | null;
  /** With which RSV a facilitator sits; null for everyone else. */
  readonly rsv: RsvId | null;
  /** Whether this topic's slice has arrived. */
  has(topic: string): boolean;
  /** The server's time, UTC ms. */
  now(): number;
  /** Follows a topic until the result is called; counted, so that two parts may follow the same. */
  follow(topic: string): () => void;
  /** Sends until answered, with the same id; a refusal is a value. Never rejects. */
  send(command: DayCommand): Promise<CommandAnswer>;
  /** Forgets a text that was not placed, when its writer says so. */
  discardUnsent(commandId: CommandId): void;
  close(): void;
}
