/** What is typed about a frame, read as how it is computed. */
import type { FrameCheck } from "../../../../../shared/division/frames/checks.ts";
import type { Frame } from "../../../../../shared/domain/setup.ts";

export const frameKinds = [
  "soft",
  "hard",
  "atMostRsvs",
  "perProvince",
  "coverage",
  "kwartiermaker",
  "commitment",
  "fteBounds",
] as const;
export type FrameKindChoice = (typeof frameKinds)[number];

/** Numbers as they are typed. */
export interface FrameNumbers {
  readonly most: string;
  readonly least: string;
  readonly leastFte: string;
  readonly mostFte: string;
  readonly budget: string;
}

export type FrameRead =
  | { readonly ok: true; readonly hard: boolean; readonly check?: FrameCheck }
  | { readonly ok: false; readonly field: keyof FrameNumbers; readonly problem: "number" | "bounds" };

/** Between which a number of a field may lie. */
export const frameLimits = { most: [1, 500], least: [1, 20], fte: [0, 1000] } as const;

/** What a frame is now, for the form to begin with. */
export function kindOf({ hard, check }: Pick<Frame, "hard" | "check">): FrameKindChoice {
  return check?.kind ?? (hard ? "hard" : "soft");
}

/** The numbers of a frame as they are typed; those of the day of 2023 for what it does not have. */
export function numbersOf(check: FrameCheck | undefined): FrameNumbers {
  const typed = (value: number | undefined, usual: string) =>
    value === undefined ? usual : String(value).replace(".", ",");
  return {
    most: typed(check?.kind === "atMostRsvs" ? check.most : undefined, "20"),
    least: typed(check?.kind === "perProvince" ? check.least : undefined, "1"),
    leastFte: typed(check?.kind === "fteBounds" ? check.least : undefined, "0,5"),
    mostFte: typed(check?.kind === "fteBounds" ? check.most : undefined, "1"),
    budget: typed(check?.kind === "fteBounds" ? check.budget : undefined, ""),
  };
}

/** A number with a comma or a point; undefined for anything else. */
export function typedNumber(text: string): number | undefined {
  const plain = text.trim().replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** How the frame is computed, or which field is wrong. */
export function readFrame(kind: FrameKindChoice, numbers: FrameNumbers): FrameRead {
  const within = (field: keyof FrameNumbers, [from, to]: readonly [number, number], whole: boolean) => {
    const value = typedNumber(numbers[field]);
    return value !== undefined && value >= from && value <= to && (!whole || Number.isInteger(value))
      ? value
      : undefined;
  };
  const wrong = (field: keyof FrameNumbers, problem: "number" | "bounds" = "number"): FrameRead => ({
    ok: false,
    field,
    problem,
  });
  switch (kind) {
    case "soft":
      return { ok: true, hard: false };
    case "hard":
      return { ok: true, hard: true };
    case "atMostRsvs": {
      const most = within("most", frameLimits.most, true);
      return most === undefined ? wrong("most") : { ok: true, hard: true, check: { kind, most } };
    }
    case "perProvince": {
      const least = within("least", frameLimits.least, true);
      return least === undefined ? wrong("least") : { ok: true, hard: true, check: { kind, least } };
    }
    case "fteBounds": {
      const least = within("leastFte", frameLimits.fte, false);
      const most = within("mostFte", frameLimits.fte, false);
      const budget = numbers.budget.trim() === "" ? null : within("budget", frameLimits.fte, false);
      if (least === undefined) return wrong("leastFte");
      if (most === undefined) return wrong("mostFte");
      if (least > most) return wrong("mostFte", "bounds");
      if (budget === undefined) return wrong("budget");
      return { ok: true, hard: true, check: { kind, least, most, ...(budget === null ? {} : { budget }) } };
    }
    default:
      return { ok: true, hard: true, check: { kind } };
  }
}
