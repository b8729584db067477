import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hashOfSecret,
  isSecretOf,
  newSecret,
  parseToken,
  roles,
  tokenText,
} from "../../server/access/tokens.ts";

describe("a capability token", () => {
  test("[A3] is read back as it was written", () => {
    for (const role of roles) {
      const token = { role, id: "aB3_-x", secret: newSecret() };
      expect(parseToken(tokenText(token))).toEqual(token);
    }
  });

  test("[A4] has a secret of 256 bits that is never the same", () => {
    const secrets = Array.from({ length: 1000 }, newSecret);
    expect(new Set(secrets).size).toBe(1000);
    for (const secret of secrets) expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  });

  const secret = "s".repeat(43);
  test.each([
    undefined,
    null,
    7,
    {},
    "",
    "..",
    `moderator.id`,
    `moderator..${secret}`,
    `moderator.id.${secret.slice(1)}`,
    `moderator.id.${secret}s`,
    `moderator.id.${secret}.`,
    `moderator.id.${"=".repeat(43)}`,
    `king.id.${secret}`,
    `toString.id.${secret}`,
    `moderator.i d.${secret}`,
    `moderator.${"i".repeat(65)}.${secret}`,
    ` moderator.id.${secret}`,
  ])("[A3] %j is no token", (text) => {
    expect(parseToken(text)).toBeUndefined();
  });

  test("[A3] opens with its own secret only", () => {
    const own = newSecret();
    const kept = hashOfSecret(own);
    expect(kept).not.toContain(own);
    expect(isSecretOf(own, kept)).toBe(true);
    fc.assert(
      fc.property(fc.nat(42), fc.constantFrom(..."abcdefgh0123"), (place, character) => {
        const other = own.slice(0, place) + character + own.slice(place + 1);
        expect(isSecretOf(other, kept)).toBe(other === own);
      }),
      { seed: 2023 },
    );
    for (const broken of ["", "00", "not hex", kept + "00"]) expect(isSecretOf(own, broken)).toBe(false);
  });
});
