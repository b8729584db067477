/** What can be asked of the sheet that an RSV fills in together. Part of the day's commands; see commands.ts. */
export const sheetCommands = [] as const;
