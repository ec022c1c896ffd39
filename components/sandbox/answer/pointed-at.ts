import { createStore, type Store } from "../../api/store.ts";

/** The pointer of a problem that somebody points at: its field and its line light up together. */
export const pointedAt: Store<string | null> = createStore<string | null>(null);
