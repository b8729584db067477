import { createHash } from "node:crypto";
import type { SocketRole } from "../../shared/protocol/messages.ts";

/**
 * The id under which a person's command is kept: nobody can use up, or be answered for, the command of another. Of
 * what goes in only the phone knows all, so that the log still does not say who wrote.
 */
export function ownCommandId(
  who: { readonly role: SocketRole; readonly id: string },
  commandId: string,
): string {
  return createHash("sha256").update(`${who.role} ${who.id} ${commandId}`, "utf8").digest("base64url");
}
