"use client";

import { createStore, type Store } from "../api/store.ts";
import { useStore } from "../api/use-store.ts";

/** What readers choose once for all blocks of all pages: the name in the address, and the place where it is kept. */
const choices = {
  language: { query: "lang", place: "aloha.lang", store: createStore<string | null>(null) },
  framework: { query: "framework", place: "aloha.framework", store: createStore<string | null>(null) },
} satisfies Record<string, { query: string; place: string; store: Store<string | null> }>;
export type ChoiceOf = keyof typeof choices;

if (typeof window !== "undefined") {
  for (const { query, place, store } of Object.values(choices)) {
    store.set(new URLSearchParams(location.search).get(query) ?? kept(place));
    addEventListener("storage", (event) => event.key === place && store.set(event.newValue));
  }
}

/** The chosen language, or framework, where a block has it, else its first; and how to choose another. */
export function useLanguage(
  offered: readonly { readonly id: string }[],
  of: ChoiceOf = "language",
): [string, (id: string) => void] {
  const { place, store } = choices[of];
  const chosen = useStore(store, null);
  const first = offered[0]?.id ?? "";
  return [offered.some(({ id }) => id === chosen) ? (chosen ?? first) : first, (id) => choose(store, place, id)];
}

function choose(store: Store<string | null>, place: string, id: string): void {
  store.set(id);
  try {
    localStorage.setItem(place, id);
  } catch {
    // Without storage the choice lives as long as the page.
  }
}

function kept(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}
