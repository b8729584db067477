/** A file of the day, fetched as the programme team's page does: asked for, followed, taken. */
import { randomUUID } from "node:crypto";
import type { ExportProgress, ExportRequest } from "../../shared/protocol/exports.ts";

export interface ExportedFile {
  readonly name: string;
  readonly content: Buffer;
  readonly headers: Headers;
}

type Wish = Pick<ExportRequest, "of" | "format"> & Partial<Omit<ExportRequest, "of" | "format">>;

/** Asks for a file until it is there. Throws what the server answered when it is refused or fails. */
export async function exported(
  { url, code }: { url: string; code: string },
  cookie: string,
  wish: Wish,
): Promise<ExportedFile> {
  const base = `${url}/api/days/${code}/exports`;
  const headers = { cookie, origin: url, "sec-fetch-site": "same-origin" };
  const exportId = randomUUID();
  const body = JSON.stringify({ language: "nl", names: false, ...wish, exportId });
  const asked = await fetch(base, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body,
  });
  if (!asked.ok) throw new Error(`${asked.status} ${await asked.text()}`);
  for (let seen = ""; ;) {
    const answer = await fetch(`${base}/${exportId}?seen=${seen}`, { headers });
    const progress = (await answer.json()) as ExportProgress;
    seen = `${progress.state}-${progress.state === "making" ? progress.done : 0}`;
    if (progress.state === "failed") throw new Error("the export failed");
    if (progress.state === "ready") break;
  }
  const file = await fetch(`${base}/${exportId}/file`, { headers });
  const name = /filename="?([^";]+)/.exec(file.headers.get("content-disposition") ?? "")?.[1] ?? "";
  return { name, content: Buffer.from(await file.arrayBuffer()), headers: file.headers };
}
