/** The form of an exported log, which its first line names. */
export const LOG_FORM = "beslisdag-log-export-1";
