import type { BoardId } from "../../../../shared/domain/ids.ts";
import type { Session } from "../../session/session.ts";

/** Follows these boards as the list changes: what stays is not let go, so its notes are not fetched again. */
export function followBoards(session: Session, wanted: () => readonly BoardId[]): void {
  let followed: { id: BoardId; stop: () => void }[] = [];
  $effect(() => {
    const ids = wanted();
    const kept = followed.filter(({ id }) => ids.includes(id));
    const added = ids.filter((id) => !kept.some((each) => each.id === id));
    const gone = followed.filter(({ id }) => !ids.includes(id));
    followed = [...kept, ...added.map((id) => ({ id, stop: session.follow(`board:${id}`) }))];
    for (const { stop } of gone) stop();
  });
  $effect(() => () => {
    for (const { stop } of followed) stop();
  });
}
