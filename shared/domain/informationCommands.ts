/** What can be asked of the information sheets. Part of the day's commands; see commands.ts. */
export const informationCommands = [] as const;
