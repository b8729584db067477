/** The parts of the desk, in the order in which they stand. */
export const tabs = ["run", "board", "questions", "consent", "division", "sheets", "people"] as const;
/** Those that stand in a narrow bar; the others are behind "Meer". */
export const firstTabs = ["run", "board", "questions", "consent"] as const;
export const moreTabs: readonly Tab[] = tabs.slice(firstTabs.length);
export type Tab = (typeof tabs)[number];
