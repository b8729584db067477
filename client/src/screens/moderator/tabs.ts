/** The parts of the desk, in the order in which they stand. */
export const tabs = ["run", "board", "consent", "division", "sheets", "people"] as const;
export type Tab = (typeof tabs)[number];
