/** A setup as an earlier day had it before it opened. Source: issue "Before and after" ("Make a day"). */
import type { LoadedFacts } from "../division/loadedFacts.ts";
import { isPublished } from "../domain/information.ts";
import type { InformationSetup } from "../domain/informationState.ts";
import type { DaySetup } from "../domain/setup.ts";
import type { DayState } from "../domain/state.ts";
import { typedWords } from "../domain/text.ts";
import { dated } from "./dated.ts";
import type { DayDetails } from "./dated.ts";

/** The setup of this day for another, with its published sheets; what people made of it on the day stays behind. */
export function setupAsCopy(
  state: DayState,
  details: DayDetails = {},
): { setup: DaySetup; information: InformationSetup[]; facts?: LoadedFacts } | "noDay" {
  const { setup } = state;
  if (!setup) return "noDay";
  const { facts } = state.division;
  return {
    setup: dated(asPrepared(state, setup), details),
    information: publishedSheets(state),
    ...(facts ? { facts } : {}),
  };
}

function asPrepared(state: DayState, setup: DaySetup): DaySetup {
  const bid = new Map(state.division.openingBid.map(({ id, name }) => [id, name]));
  const addedOnTheDay = (at: number | undefined) =>
    state.openedAt !== undefined && at !== undefined && at >= state.openedAt;
  // A copy of a rehearsal is a day like any other.
  const { practice: _practice, ...own } = setup;
  return {
    ...own,
    ...(setup.division ? { division: { ...setup.division, overlap: state.division.overlap } } : {}),
    seatPolicy: state.seatPolicy,
    // Boards of RSVs that the day made go; those of the opening bid have its names again.
    boards: setup.boards
      .filter(({ rsv }) => rsv === undefined || bid.size === 0 || bid.has(rsv))
      .map((board) => {
        const name = board.rsv && bid.get(board.rsv);
        return name === undefined ? board : { ...board, title: `RSV ${name}` };
      }),
    proposals: setup.proposals
      .filter(({ id }) => !addedOnTheDay(state.proposals[id]?.versions[0]?.at))
      .map((proposal) => ({
        ...proposal,
        text: state.proposals[proposal.id]?.versions[0]?.text ?? proposal.text,
      })),
  };
}

/** Sheets that everyone may read; a photo belongs to its day and does not come along. */
function publishedSheets({ information }: DayState): InformationSetup[] {
  return information.order.flatMap((id) => {
    const sheet = information.sheets[id];
    if (!sheet || !isPublished(sheet)) return [];
    const { title, text, source, figure } = sheet;
    const kept = figure?.kind === "image" ? undefined : figure;
    if (typedWords(title) === null || typedWords(text) === null || (text === "" && !kept)) return [];
    return [
      {
        id,
        content: {
          title,
          text,
          ...(kept ? { figure: kept } : {}),
          ...(source && typedWords(source) !== null ? { source } : {}),
        },
      },
    ];
  });
}
