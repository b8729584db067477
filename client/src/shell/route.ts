import { readCode } from "../../../shared/protocol/http.ts";
import type { SocketRole } from "../../../shared/protocol/messages.ts";

export type DeskRole = Exclude<SocketRole, "participant">;
export type Route =
  | { readonly page: "start" }
  /** Where days are made. */
  | { readonly page: "making" }
  | { readonly page: "phone"; readonly code: string }
  | { readonly page: "desk"; readonly code: string; readonly role: DeskRole }
  | { readonly page: "unknown" };

const desks: Readonly<Record<string, DeskRole>> = {
  scherm: "projector",
  regie: "moderator",
  programmateam: "programmeTeam",
  groep: "facilitator",
  regio: "regionKeeper",
};

/** What page a path names. A code may be typed in any case. */
export function routeOf(path: string): Route {
  const [first, typed, desk, ...rest] = path.split("/").filter((piece) => piece !== "");
  if (first === undefined) return { page: "start" };
  if (first === "maken" && typed === undefined) return { page: "making" };
  if (first !== "d" || typed === undefined || rest.length > 0) return { page: "unknown" };
  const code = readCode(typed);
  if (desk === undefined) return { page: "phone", code };
  const role = Object.hasOwn(desks, desk) ? desks[desk] : undefined;
  return role ? { page: "desk", code, role } : { page: "unknown" };
}
