import { by } from "../counted.ts";
import type { phoneBoards as Words } from "../nl/phoneBoards.ts";

export const phoneBoards: typeof Words = {
  sealedTitle: "Still hidden.",
  sealed: (n: number) =>
    n === 0
      ? "You see your own notes. You see those of others when the facilitators reveal them, everyone at once."
      : `${by(n, "more note", "more notes")} by others. You see them when the facilitators reveal them, everyone at once.`,
  revealed: "The board has been revealed. You now see what everyone wrote.",
  quota: (used: number, of: number) => `${used} of ${of} ${of === 1 ? "note" : "notes"}`,
  lateNow: "The time of this board is over. You can still write; it will say ‘later’.",
  late: "later",
  entered: "entered by a facilitator",
  pinned: "pinned",

  inCluster: (name: string) => `Lies in the group ‘${name}’.`,
  mergedInto: (text: string) => `Merged with: ‘${text}’`,
  with: (n: number) => `Together with ${by(n, "other note", "other notes")} saying the same.`,
  became: {
    amendment: "Became an amendment.",
    contribution: "Became a reaction to the proposal.",
    objection: "Became an objection.",
    question: "Became a question.",
    signal: "Became a signal for the programme team.",
    membership: "Counts as: we take part.",
    invitation: "Became an invitation: whom do we still miss?",
  },

  askedTitle: "The facilitators ask: do you make this an objection?",
  askedText: (title: string) => `It is about ‘${title}’. Only you can make an objection of it.`,
  askedOpen: "The round is open. Your words are in the form already. You can still change them there.",
  askedLater: "No round is open now. As soon as one opens, this card asks again.",
  askedNoSeat: "You do not speak for a delegation in this round. Talk to your facilitator.",
  askedRaised: "You made an objection of it.",
  toObjection: "Yes, to the form",
  decline: "No, it is no objection",
  declined: "You said: it is no objection.",

  search: "Search this board",
  found: (n: number) => (n === 0 ? "Nothing found." : by(n, "note found", "notes found")),
  others: (n: number) => `${by(n, "other", "others")} too`,
  loose: "Not grouped yet",
  given: "Given by other regions",
  ours: "From your own region",
  count: (n: number) => by(n, "note", "notes"),

  yourProvince: "Your group",
  otherProvinces: "Give something to another province",
  otherProvincesText: "What should that group mind? They see it at once.",
  ownFirst: (name: string) => `To your own board: ${name}`,
  givenToUs: (n: number) => `${by(n, "note", "notes")} by others on this board`,
  fromElsewhere: "from outside your group",

  photos: "Photos of paper",
};
