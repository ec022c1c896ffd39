import { createStore, type Store } from "./store.ts";

/** What the calls of a page have in common: answers kept by name, so that one call can use the id of another. */
export const keptAnswers: Store<Readonly<Record<string, unknown>>> = createStore<Readonly<Record<string, unknown>>>({});

export function keepAnswer(name: string, body: unknown): void {
  keptAnswers.set({ ...keptAnswers.get(), [name]: body });
}

/** Forgets them all: they belong to a workspace that is gone. */
export function forgetAnswers(): void {
  keptAnswers.set({});
}

/** Reads `post.id`: the answer kept as `post`, then its field `id`. */
export function keptValue(kept: Readonly<Record<string, unknown>>, address: string): string | null {
  let value: unknown = kept;
  for (const step of address.split(".")) {
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }
  return typeof value === "string" ? value : null;
}
