import type { phone as nl } from "../nl/phone.ts";

export const phone = {
  now: "Now",
} satisfies typeof nl;
