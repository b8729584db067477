/** Files into a day: bodies larger than a message may be, from the programme team only. */
import { randomUUID } from "node:crypto";
import express from "express";
import type { Request, RequestHandler, Response } from "express";
import type { Actor } from "../../shared/domain/actor.ts";
import type { LinkId } from "../../shared/domain/ids.ts";
import { UPLOAD_TYPE } from "../../shared/protocol/http.ts";
import type { FileFault } from "../../shared/protocol/http.ts";
import type { CommandAnswer } from "../../shared/protocol/messages.ts";
import type { AccessStore } from "../access/accessStore.ts";
import { dayOf } from "./parts.ts";
import { refuse, statusOf } from "./refusal.ts";
import { whoAsks } from "./whoAsks.ts";

/** So many faults are told: with more something else is wrong. */
const MOST_FAULTS = 100;

/** Reads the envelope of an upload; a larger one than `bytes` is refused with 413. After who asks is known. */
export function envelope(bytes: number): RequestHandler {
  return express.json({ type: UPLOAD_TYPE, limit: bytes, strict: true });
}

/** Whoever asks as the domain knows them; programmeTeamOnly goes before it. */
export async function teamActor(request: Request, access: AccessStore): Promise<Actor> {
  const id = await whoAsks(request, dayOf(request), "programmeTeam", access);
  return { role: "programmeTeam", id: (id ?? randomUUID()) as LinkId };
}

/** Answers that the file is wrong, and where. */
export function refuseFile(response: Response, faults: readonly FileFault[]): void {
  response.status(422).json({ refusal: { code: "fileRefused" }, faults: faults.slice(0, MOST_FAULTS) });
}

/** Answers what came of it: nothing to tell where it happened, or had happened already. */
export function answerWith(response: Response, answer: CommandAnswer): void {
  if (answer.accepted || answer.refusal.code === "alreadyDone") response.status(204).end();
  else refuse(response, statusOf(answer.refusal), answer.refusal);
}
