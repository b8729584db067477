import { by } from "../counted.ts";
import type { projectorAmend as dutch } from "../nl/projectorAmend.ts";

/** Amendments on the projector. */
export const projectorAmend: typeof dutch = {
  badge: "Amendments",
  none: "Propose a change on your phone",
  count: (n: number) => by(n, "amendment", "amendments"),
  brought: (n: number): string => (n === 1 ? "contribution" : "contributions"),
  newLines: "New lines",
  kind: { add: "New line", change: "Change", delete: "Delete line" },
  onLine: {
    add: (n: number) => `New, after line ${n}`,
    change: (n: number) => `Change to line ${n}`,
    delete: (n: number) => `Delete line ${n}`,
  },
  sharedBy: (names: string) => `Shared by ${names}`,
};
