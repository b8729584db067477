/** What can be asked of what the hall asks, and the answers. Part of the day's commands; see commands.ts. */
export const questionCommands = [] as const;
