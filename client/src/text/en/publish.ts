import type { publish as dutch } from "../nl/publish.ts";

/** Making the record public. */
export const publish: typeof dutch = {
  title: "Make it public",
  notYet: "You can do this once the record is adopted.",
  practice: "This is a rehearsal. A rehearsal is not made public.",
  private: "The record is not public yet. Whoever opens the address reads when to expect it.",
  what: "Everyone then sees the record without names of people, and the pages of all RSVs. Search engines find them, too.",
  publish: "Make it public",
  public: (date) => `Public since ${date}.`,
  record: "The record",
  rsvs: "All RSVs",
  withdraw: "Withdraw",
  withdrawTitle: "Withdraw the record?",
  withdrawText:
    "The pages are gone at once. Whoever read or kept them still has them. You can make them public again later.",
  cancel: "Cancel",
};
