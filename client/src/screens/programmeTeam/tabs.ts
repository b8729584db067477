/** The sections of the programme team's screen, in order. */
export const tabs = [
  "overview",
  "matters",
  "map",
  "information",
  "questions",
  "sheets",
  "signals",
  "registrations",
  "links",
  "record",
] as const;
export type Tab = (typeof tabs)[number];
