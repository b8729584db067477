import type { BoardId } from "../../../../shared/domain/ids.ts";
import type { Session } from "../../session/session.ts";

/** Follows these boards as the list changes: what stays is not let go, so its notes are not fetched again. */
export function followBoards(session: Session, wanted: () => readonly BoardId[]): void {
  const followed = new Map<BoardId, () => void>();
  $effect(() => {
    const ids = new Set(wanted());
    for (const id of ids) if (!followed.has(id)) followed.set(id, session.follow(`board:${id}`));
    for (const [id, stop] of followed) {
      if (ids.has(id)) continue;
      stop();
      followed.delete(id);
    }
  });
  $effect(() => () => {
    for (const stop of followed.values()) stop();
    followed.clear();
  });
}
