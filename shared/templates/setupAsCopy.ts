/** A setup as an earlier day had it before it opened. Source: issue "Before and after" ("Make a day"). */
import type { LoadedFacts } from "../division/loadedFacts.ts";
import { isPublished } from "../domain/information.ts";
import type { PhotoId } from "../domain/ids.ts";
import type { InformationSetup } from "../domain/informationState.ts";
import type { DaySetup } from "../domain/setup.ts";
import type { DayState } from "../domain/state.ts";
import { typedWords } from "../domain/text.ts";
import { dated } from "./dated.ts";
import type { DayDetails } from "./dated.ts";

/** Whether a photo is still kept: after its term it is not. */
export type IsKept = (photo: PhotoId) => boolean;

/**
 * The setup of this day for another, with its published sheets and their photos as far as those are kept; what people
 * made of it on the day stays behind.
 */
export function setupAsCopy(
  state: DayState,
  details: DayDetails = {},
  isKept: IsKept = () => true,
): { setup: DaySetup; information: InformationSetup[]; facts?: LoadedFacts } | "noDay" {
  const { setup } = state;
  if (!setup) return "noDay";
  const { facts } = state.division;
  return {
    setup: dated(asPrepared(state, setup), details),
    information: publishedSheets(state, isKept),
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

/** Sheets that everyone may read, without what was erased of them. */
function publishedSheets({ information }: DayState, isKept: IsKept): InformationSetup[] {
  return information.order.flatMap((id) => {
    const sheet = information.sheets[id];
    if (!sheet || !isPublished(sheet)) return [];
    const { title, text, source, figure, alt = "" } = sheet;
    const isGone = figure?.kind === "image" && (typedWords(alt) === null || !isKept(figure.photo));
    const kept = isGone ? undefined : figure;
    if (typedWords(title) === null || typedWords(text) === null || (text === "" && !kept)) return [];
    return [
      {
        id,
        content: {
          title,
          text,
          ...(kept ? { figure: kept } : {}),
          ...(kept?.kind === "image" ? { alt } : {}),
          ...(source && typedWords(source) !== null ? { source } : {}),
        },
      },
    ];
  });
}
