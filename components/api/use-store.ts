import { useSyncExternalStore } from "react";
import type { Store } from "./store.ts";

/** The value of a store; on the server and while a page wakes up it is `atRest`. */
export function useStore<Value>(store: Store<Value>, atRest: Value): Value {
  return useSyncExternalStore(store.subscribe, store.get, () => atRest);
}
