import { by } from "../counted.ts";

/** Amendments on the projector. */
export const projectorAmend = {
  badge: "Wijzigingsvoorstellen",
  none: "Stel op je telefoon een wijziging voor",
  count: (n: number) => by(n, "wijzigingsvoorstel", "wijzigingsvoorstellen"),
  brought: (n: number): string => (n === 1 ? "bijdrage" : "bijdragen"),
  newLines: "Nieuwe regels",
  kind: { add: "Nieuwe regel", change: "Wijziging", delete: "Regel schrappen" },
  onLine: {
    add: (n: number) => `Nieuw, na regel ${n}`,
    change: (n: number) => `Wijziging van regel ${n}`,
    delete: (n: number) => `Regel ${n} schrappen`,
  },
  sharedBy: (names: string) => `Gedeeld door ${names}`,
};
