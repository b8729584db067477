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
