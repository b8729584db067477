/** The own link of an RSV to its sheet, asked of the server by who may write there. */
import { sheetLink } from "../../../shared/protocol/http.ts";
import type { SheetLink } from "../../../shared/protocol/http.ts";
import type { RsvId } from "../../../shared/domain/ids.ts";
import type { SocketRole } from "../../../shared/protocol/messages.ts";

const WAIT_MS = 12_000;

/** The link, or null where it could not be had. `role`: in which role the browser asks. */
export async function fetchSheetLink(
  code: string,
  rsvId: RsvId,
  role: SocketRole,
): Promise<SheetLink | null> {
  try {
    const address = `/api/days/${encodeURIComponent(code)}/sheets/${encodeURIComponent(rsvId)}/link?role=${role}`;
    const response = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(WAIT_MS) });
    return response.ok ? sheetLink.parse(await response.json()) : null;
  } catch {
    return null;
  }
}
