/** A file that the server makes for this page: asked for, followed until it is there, fetched. */
import type { ExportFormat, ExportOf } from "../../../../../shared/domain/exportState.ts";
import { exportProgress } from "../../../../../shared/protocol/exports.ts";
import type { ExportChoice, ExportProgress } from "../../../../../shared/protocol/exports.ts";
import { httpRefusal } from "../../../../../shared/protocol/http.ts";
import type { HttpRefusal } from "../../../../../shared/protocol/http.ts";

export interface ExportWanted extends ExportChoice {
  readonly of: ExportOf;
  readonly format: ExportFormat;
  readonly language: "nl" | "en";
  readonly names: boolean;
}

/** What this page knows of one file; `offline` when the server did not answer. */
export type Making =
  | { readonly kind: "none" }
  | { readonly kind: "under way"; readonly wanted: ExportWanted; readonly progress: ExportProgress }
  | {
      readonly kind: "ready";
      readonly wanted: ExportWanted;
      readonly name: string;
      readonly bytes: number;
      readonly address: string;
    }
  | { readonly kind: "refused"; readonly refusal: HttpRefusal | "offline" };

const WAIT_MS = 20_000;
/** So many questions without an answer in a row, and the page says that there is no connection. */
const PATIENCE = 5;

/** The making of one file at a time, for the page of one day; `save` is told where the file is once it is ready. */
export function exportMaking(code: string, save: (address: string) => void) {
  let making = $state.raw<Making>({ kind: "none" });
  let turn = 0;
  const base = `/api/days/${encodeURIComponent(code)}/exports`;

  async function make(wanted: ExportWanted): Promise<void> {
    cancel();
    const mine = (turn += 1);
    const id = crypto.randomUUID();
    current = id;
    making = { kind: "under way", wanted, progress: { state: "waiting" } };
    let failures = 0;
    let answer = await ask(base, { ...wanted, exportId: id });
    while (mine === turn) {
      if (answer.refusal) {
        making = { kind: "refused", refusal: answer.refusal };
        return;
      }
      const { progress } = answer;
      failures = progress ? 0 : failures + 1;
      if (failures > PATIENCE) making = { kind: "refused", refusal: "offline" };
      if (progress?.state === "failed") making = { kind: "refused", refusal: { code: "broken" } };
      if (progress?.state === "ready") {
        const address = `${base}/${id}/file`;
        making = { kind: "ready", wanted, name: progress.name, bytes: progress.bytes, address };
        save(address);
      }
      if (making.kind !== "under way") return;
      if (progress) making = { kind: "under way", wanted, progress };
      const seen = progress ? `${progress.state}-${"done" in progress ? progress.done : 0}` : "";
      answer = await ask(`${base}/${id}?seen=${seen}`, undefined);
    }
  }

  let current: string | undefined;

  /** Stops what is being made; what is ready stays. */
  function cancel(): void {
    turn += 1;
    if (making.kind !== "under way" || current === undefined) return;
    void ask(`${base}/${current}/cancel`, {});
    making = { kind: "none" };
  }

  return {
    get now() {
      return making;
    },
    make,
    cancel,
  };
}

async function ask(
  address: string,
  body: object | undefined,
): Promise<{ progress?: ExportProgress; refusal?: HttpRefusal }> {
  try {
    const response = await fetch(address, {
      ...(body === undefined
        ? {}
        : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
      cache: "no-store",
      signal: AbortSignal.timeout(WAIT_MS),
    });
    if (response.status === 204) return {};
    const answer: unknown = await response.json();
    const progress = exportProgress.safeParse(answer);
    if (response.ok && progress.success) return { progress: progress.data };
    const refused = httpRefusal.safeParse(answer);
    return { refusal: refused.success ? refused.data.refusal : { code: "broken" } };
  } catch {
    return {};
  }
}
