/** Why a day was not made. */
export const makingFaults = [
  "makerLinkNeeded",
  "dayTitleMissing",
  "dayTitleTooLong",
  "dayDateWrong",
  "earlierDayUnknown",
  "nothingDecided",
  "meetingRsvMissing",
  "meetingThemeMissing",
  "meetingTimeWrong",
] as const;
