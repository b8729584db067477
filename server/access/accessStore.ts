import { randomBytes } from "node:crypto";
import { StorageFailed } from "../log/eventLog.ts";
import type { AccessRow, AccessTable } from "./accessTable.ts";
import {
  hashOfSecret,
  isId,
  isSecret,
  isSecretOf,
  newSecret,
  parseToken,
  tokenText,
  type Role,
} from "./tokens.ts";

/** A right of access as the programme team sees it: everything but the secret. Times are UTC ms. */
export type AccessListed = Omit<AccessRow, "day" | "secretHash">;

/** A link that stopped working. */
export interface Revoked {
  day: string;
  id: string;
  role: Role;
}

/** What a facilitator's link is for: the subgroup of a region, or an RSV. */
export type LinkScope = { readonly region: string } | { readonly rsv: string } | { readonly seat: string };

/** Who may be what on which day. Secrets are kept as sha256 only; a token can be shown once, when it is made. */
export interface AccessStore {
  /** Makes a link for a role. `label` is what the list shows; `scope` what a facilitator leads. */
  issue(day: string, role: Role, label: string, scope?: LinkScope): Promise<{ id: string; token: string }>;
  /**
   * Keeps the secret that a phone, or who makes a day, made for itself. "known": this id with this secret was there already (a resend).
   * "refused": the id has another secret or role, was revoked, or id or secret has not the right form.
   */
  register(
    day: string,
    role: Role,
    id: string,
    secret: string,
    label?: string,
  ): Promise<"registered" | "known" | "refused">;
  /** The id behind a token that is valid for this role on this day; undefined otherwise. Works on a full disk too. */
  verify(day: string, role: Role, token: unknown): Promise<string | undefined>;
  /** What a facilitator's link is for. */
  scopeOf(day: string, id: string): LinkScope | undefined;
  /** Every right of access of a day, also the revoked ones, oldest first; never a secret. */
  list(day: string): Promise<AccessListed[]>;
  /** Ends a right of access for good. False when there is none, or when it had ended. */
  revoke(day: string, id: string): Promise<boolean>;
  /** Gives the id a new secret; the old link stops working. Undefined when there is nothing to rotate, or it was revoked. */
  rotate(day: string, id: string): Promise<{ id: string; token: string } | undefined>;
  /**
   * The link with this id, made or made anew: from now on only the new token works. For links that are printed, of which
   * there is one for each purpose; one that was revoked works again.
   */
  renew(
    day: string,
    role: Role,
    id: string,
    label: string,
    scope?: LinkScope,
  ): Promise<{ id: string; token: string }>;
  /** Tells `listener` of every link that stops working (revoked or rotated), after it has. Returns how to stop. */
  onRevoked(listener: (revoked: Revoked) => void): () => void;
}

// When a role was last used is told to the minute: enough for a list, and few writes.
const usedStepMs = 60_000;

/** The access store over a table. `now` gives UTC ms. */
export function accessStore(table: AccessTable, now: () => number): AccessStore {
  const listeners = new Set<(revoked: Revoked) => void>();

  function add(
    day: string,
    role: Role,
    id: string,
    secret: string,
    label: string,
    scope?: LinkScope,
  ): Promise<boolean> {
    const secretHash = hashOfSecret(secret);
    return table.add({
      day,
      id,
      role,
      secretHash,
      label,
      region: scope && "region" in scope ? scope.region : null,
      rsv: scope && "rsv" in scope ? scope.rsv : null,
      seat: scope && "seat" in scope ? scope.seat : null,
      createdAt: now(),
      revokedAt: null,
      lastUsedAt: null,
    });
  }

  async function issue(
    day: string,
    role: Role,
    label: string,
    scope?: LinkScope,
  ): Promise<{ id: string; token: string }> {
    if ((role === "facilitator" || role === "regionKeeper") !== (scope !== undefined))
      throw new Error("a facilitator leads one region, or sits with one RSV");
    if (role === "regionKeeper" && !(scope && "rsv" in scope)) throw new Error("a page is of one RSV");
    const id = randomBytes(9).toString("base64url");
    const secret = newSecret();
    if (!(await add(day, role, id, secret, label, scope)))
      throw new Error(`Two random ids were equal: ${id}.`);
    return { id, token: tokenText({ role, id, secret }) };
  }

  async function register(
    day: string,
    role: Role,
    id: string,
    secret: string,
    label = "",
  ): Promise<"registered" | "known" | "refused"> {
    if (!isId(id) || !isSecret(secret)) return "refused";
    const known = table.find(day, id);
    if (known) return opens(known, role, secret) ? "known" : "refused";
    if (await add(day, role, id, secret, label)) return "registered";
    // Somebody was first, perhaps this same phone that asked twice.
    const first = table.find(day, id);
    return first && opens(first, role, secret) ? "known" : "refused";
  }

  function verify(day: string, role: Role, text: unknown): string | undefined {
    const token = parseToken(text);
    if (!token || token.role !== role) return undefined;
    const row = table.find(day, token.id);
    if (!row || !opens(row, role, token.secret)) return undefined;
    noteUse(row);
    return row.id;
  }

  // Of participants nothing is noted: the moments a phone came back could be laid beside an anonymous board.
  function noteUse(row: AccessRow): void {
    if (row.role === "participant") return;
    const lastUsedAt = Math.floor(now() / usedStepMs) * usedStepMs;
    if (row.lastUsedAt === lastUsedAt) return;
    try {
      table.put({ ...row, lastUsedAt });
    } catch (error) {
      // A full disk must not keep a moderator out of the room.
      if (!(error instanceof StorageFailed)) throw error;
    }
  }

  function revoke(day: string, id: string): boolean {
    const row = table.find(day, id);
    if (!row || row.revokedAt !== null) return false;
    table.put({ ...row, revokedAt: now() });
    tell(row);
    return true;
  }

  function rotate(day: string, id: string): { id: string; token: string } | undefined {
    const row = table.find(day, id);
    if (!row || row.revokedAt !== null) return undefined;
    const secret = newSecret();
    table.put({ ...row, secretHash: hashOfSecret(secret), lastUsedAt: null });
    tell(row);
    return { id, token: tokenText({ role: row.role, id, secret }) };
  }

  async function renew(
    day: string,
    role: Role,
    id: string,
    label: string,
    scope?: LinkScope,
  ): Promise<{ id: string; token: string }> {
    const secret = newSecret();
    if (await add(day, role, id, secret, label, scope)) return { id, token: tokenText({ role, id, secret }) };
    const row = table.find(day, id);
    if (row?.role !== role) throw new Error(`the id ${id} is of another role`);
    const secretHash = hashOfSecret(secret);
    table.put({ ...row, label, secretHash, createdAt: now(), revokedAt: null, lastUsedAt: null });
    tell(row);
    return { id, token: tokenText({ role, id, secret }) };
  }

  function tell({ day, id, role }: AccessRow): void {
    const failures: unknown[] = [];
    for (const listener of [...listeners]) {
      try {
        listener({ day, id, role });
      } catch (error) {
        failures.push(error);
      }
    }
    // The others have been told by now; the link no longer works whatever happens here.
    if (failures.length > 0)
      throw new AggregateError(failures, `Not everybody could be told that ${id} ended.`);
  }

  return {
    issue,
    register,
    verify: async (day, role, token) => verify(day, role, token),
    renew,
    scopeOf(day, id) {
      const row = table.find(day, id);
      if (row?.seat) return { seat: row.seat };
      if (row?.rsv) return { rsv: row.rsv };
      return row?.region ? { region: row.region } : undefined;
    },
    list: async (day) => table.all(day).map(({ day: _day, secretHash: _secretHash, ...listed }) => listed),
    revoke: async (day, id) => revoke(day, id),
    rotate: async (day, id) => rotate(day, id),
    onRevoked(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function opens(row: AccessRow, role: Role, secret: string): boolean {
  return isSecretOf(secret, row.secretHash) && row.role === role && row.revokedAt === null;
}
