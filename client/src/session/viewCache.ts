/** The last view of a day, so that a reload without a network shows the day, and one with a network asks only for the rest. */
import { createStore, del, get, set } from "idb-keyval";
import type { UseStore } from "idb-keyval";
import { PROTOCOL } from "../../../shared/protocol/version.ts";
import type { Replica } from "./replica.ts";

const WAIT_MS = 1_500;

export interface ViewCache {
  /** The copy kept by this version of the app, or null. */
  load(): Promise<Replica | null>;
  save(replica: Replica): Promise<void>;
  forget(): Promise<void>;
}

/** The cache of one viewer of one day. Where the browser keeps nothing it has nothing. */
export function viewCache(code: string, viewer: string): ViewCache {
  const key = [code, viewer];
  let store: UseStore | undefined;
  const open = (): UseStore => (store ??= createStore("beslisdag-views", "views"));
  return {
    async load() {
      try {
        const found = await Promise.race([
          get<{ protocol: number; replica: Replica }>(key, open()),
          new Promise<undefined>((resolve) => setTimeout(resolve, WAIT_MS)),
        ]);
        return found?.protocol === PROTOCOL ? found.replica : null;
      } catch {
        return null;
      }
    },
    async save(replica) {
      try {
        await set(key, { protocol: PROTOCOL, replica }, open());
      } catch {
        // Blocked or full: a reload without a network then shows nothing of the day.
      }
    },
    async forget() {
      try {
        await del(key, open());
      } catch {
        // Nothing was kept.
      }
    },
  };
}
