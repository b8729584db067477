import type { Response } from "express";
import type { HttpRefusal } from "../../shared/protocol/http.ts";

/** Answers with a refusal that the client has words for. */
export function refuse(response: Response, status: number, refusal: HttpRefusal): void {
  response.status(status).json({ refusal });
}

const statuses: Partial<Record<HttpRefusal["code"], number>> = {
  invalid: 400,
  tooFast: 429,
  notSaved: 503,
  restarting: 503,
};

/** The status that goes with the refusal of a command. */
export function statusOf({ code }: HttpRefusal): number {
  return statuses[code] ?? 409;
}

/** What somebody is told when their request failed: reading goes on when the disk is full, keeping does not. */
export function refusalOfError(
  error: unknown,
  report: (what: string, error: unknown) => void,
): { status: number; refusal: HttpRefusal } {
  const unsaved = error instanceof Error && error.name === "StorageFailed";
  report(unsaved ? "saving a right of access failed" : "a request failed", error);
  return unsaved
    ? { status: 503, refusal: { code: "notSaved" } }
    : { status: 500, refusal: { code: "broken" } };
}
