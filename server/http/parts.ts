import type { Request, RequestHandler } from "express";
import type { AccessStore } from "../access/accessStore.ts";
import type { MakerLinks } from "../access/makerLinks.ts";
import type { DayHost } from "../days/dayHost.ts";
import type { DayHosts } from "../days/dayHosts.ts";
import type { DayRegistry } from "../days/dayRegistry.ts";
import type { Exporting } from "../exports/exporting.ts";
import type { GeometryTable } from "../geometry/geometryTable.ts";
import type { Operations } from "../operations/operations.ts";
import type { PhotoTable } from "../photos/photoTable.ts";
import type { SheetLinkTable } from "../sheets/sheetLinkTable.ts";
import type { PhotoLimits } from "./photoLimits.ts";
import type { NoteWrongCode } from "./wrongCodes.ts";
import { refuse } from "./refusal.ts";

/** What the routes are made of. */
export interface HttpParts {
  readonly hosts: DayHosts;
  readonly access: AccessStore;
  /** Which days there are; a new one is added to it. */
  readonly registry: Pick<DayRegistry, "all" | "add" | "find">;
  readonly makers: MakerLinks;
  /** UTC ms. */
  readonly now: () => number;
  readonly geometries: GeometryTable;
  readonly photos: PhotoTable;
  readonly sheetLinks: SheetLinkTable;
  readonly exporting: Exporting;
  readonly photoLimits: PhotoLimits;
  /** Rehearsing, looking over the server before a day, erasing; left out: there is none of it. */
  readonly operations?: Operations | undefined;
  readonly isOwnOrigin: (origin: string) => boolean;
  /** Pages are reached over https: cookies and browsers are told. */
  readonly https: boolean;
  readonly noteWrongCode: NoteWrongCode;
  /** Origin at which phones reach this server; undefined: the one of the page that asks. */
  readonly joinAt: string | undefined;
  /** Folder of the built client. */
  readonly clientFolder: string;
  readonly report: (what: string, error: unknown) => void;
}

const days = new WeakMap<Request, DayHost>();

/** Finds the day of `:code`, for `dayOf`; answers for one that is not there. */
export function findDay({ hosts, noteWrongCode }: HttpParts): RequestHandler<{ code: string }> {
  return async (request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    const host = await hosts.byCode(request.params.code);
    if (host) {
      days.set(request as unknown as Request, host);
      return next();
    }
    if (hosts.isGone(request.params.code)) return refuse(response, 410, { code: "dayGone" });
    if (await noteWrongCode(request.ip ?? "")) refuse(response, 404, { code: "unknownCode" });
    else refuse(response, 429, { code: "tooManyWrongCodes" });
  };
}

/** The day that findDay found. */
export function dayOf(request: Request): DayHost {
  const host = days.get(request);
  if (!host) throw new Error("findDay goes before dayOf");
  return host;
}
