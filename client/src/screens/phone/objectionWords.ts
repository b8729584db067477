/** An objection after its round in one word, with the shape that goes with it. */
import type { IconName } from "../../parts/iconPaths.ts";
import type { ParticipantId, RoundId } from "../../../../shared/domain/ids.ts";
import { objectionsOf } from "../../../../shared/domain/objections.ts";
import { seatsOf } from "../../../../shared/domain/seats.ts";
import type { DayState, Objection } from "../../../../shared/domain/state.ts";
import { listText } from "../../text/format.ts";
import { phoneText } from "../../text/phoneText.ts";
import { regionName } from "./nowWords.ts";

type Standing = Objection["status"] | "floor" | "explained" | "proposed";

/** Where an objection is in its treatment. */
export function standingOf(state: DayState, objection: Objection): Standing {
  const { status, resolution } = objection;
  const open = status === "raised" || status === "valid";
  if (open && state.floor?.objectionId === objection.id) return "floor";
  if (status === "raised" && objection.explainedAt !== undefined) return "explained";
  if (status === "valid" && resolution && resolution.solved === undefined) return "proposed";
  return status;
}

type Look = { kind: "plain" | "line" | "consent" | "concern" | "objection"; icon?: IconName };

const looks: Readonly<Record<Standing, Look>> = {
  raised: { kind: "line", icon: "todo" },
  floor: { kind: "plain", icon: "microphone" },
  explained: { kind: "line", icon: "clock" },
  takenBack: { kind: "line", icon: "undo" },
  merged: { kind: "line", icon: "link" },
  valid: { kind: "objection" },
  proposed: { kind: "plain", icon: "pen" },
  concern: { kind: "concern" },
  withdrawn: { kind: "line", icon: "undo" },
  notValid: { kind: "line", icon: "close" },
  resolved: { kind: "consent" },
  unresolved: { kind: "objection" },
};

/** The tag that says where it is. */
export function lookOf(state: DayState, objection: Objection): Look & { text: string } {
  const standing = standingOf(state, objection);
  return { ...looks[standing], text: phoneText().objection.status[standing] };
}

/** Who made it, as far as the day lets this viewer know. */
export function signatureOf(
  state: DayState,
  { name, organisation, regions }: Pick<Objection, "name" | "organisation" | "regions">,
): string {
  const places = listText((regions ?? []).map((id) => regionName(state, id)));
  return [name, organisation, places].filter((each) => each).join(" · ");
}

/** What this person or their delegation brought in a round, also what ended since. */
export function ownObjections(state: DayState, me: ParticipantId | null, roundId: RoundId): Objection[] {
  const own = new Set((me === null ? [] : seatsOf(state, me)).map(({ id }) => id));
  return objectionsOf(state, roundId).filter(
    ({ by, seats }) => (by !== undefined && by === me) || seats.some((id) => own.has(id)),
  );
}

/** Whether this person is the one the hall listens to now. */
export function hasFloor({ floor, objections }: DayState, me: ParticipantId | null): boolean {
  const by = floor === null ? undefined : objections[floor.objectionId]?.by;
  return by !== undefined && by === me;
}
