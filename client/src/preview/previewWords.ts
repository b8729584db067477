/** What the previewed projector says, in words: for who does not see the picture. */
import { currentPart } from "../../../shared/domain/programme.ts";
import type { DayState } from "../../../shared/domain/state.ts";

/** The texts on the screen, the largest first. */
export function wordsOnScreen(day: DayState): string[] {
  const { scene, setup } = day;
  const part = currentPart(day);
  const words = (): (string | undefined)[] => {
    switch (scene.kind) {
      case "board": {
        const board = setup?.boards.find(({ id }) => id === scene.boardId);
        return [board?.title, board?.question, ...(board?.lanes ?? []).map(({ title }) => title)];
      }
      case "proposal": {
        const proposal = setup?.proposals.find(({ id }) => id === scene.proposalId);
        return [proposal?.title, proposal?.question, proposal?.text.intro, ...(proposal?.text.lines ?? [])];
      }
      case "programme":
        return (setup?.programme ?? []).map(({ startsAt, title }) => `${startsAt} ${title}`);
      case "welcome":
        return [setup?.title, part?.question ?? setup?.question];
      default:
        return [part?.question, part?.title, part?.place];
    }
  };
  return words().filter((each) => each !== undefined && each !== "") as string[];
}
