"use client";

import { createStore, type Store, useStore } from "../api/store.ts";

const place = "aloha.lang";

/** The language of code that this reader wants, on every block of every page. Null until somebody chose. */
const chosenLanguage: Store<string | null> = createStore<string | null>(null);
if (typeof window !== "undefined") {
  chosenLanguage.set(new URLSearchParams(location.search).get("lang") ?? kept());
  addEventListener("storage", (event) => event.key === place && chosenLanguage.set(event.newValue));
}

/** The chosen language where a block has it, else its first; and how to choose another. */
export function useLanguage(offered: readonly { readonly id: string }[]): [string, (id: string) => void] {
  const chosen = useStore(chosenLanguage, null);
  const first = offered[0]?.id ?? "";
  return [offered.some(({ id }) => id === chosen) ? (chosen ?? first) : first, choose];
}

function choose(id: string): void {
  chosenLanguage.set(id);
  try {
    localStorage.setItem(place, id);
  } catch {
    // Without storage the choice lives as long as the page.
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}
