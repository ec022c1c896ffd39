import { newIdempotencyKey } from "../../api/client.ts";
import { createStore, type Store } from "../../api/store.ts";
import { type Composition, compositionHref, compositionIn } from "../composition.ts";

/** The key that makes one call of its repeats. */
export interface Idempotency {
  readonly key: string;
  /** True while the next send is meant to be the same call again. */
  readonly reuse: boolean;
}

/** What is being put together; null until the page is awake. */
export const composition: Store<Composition | null> = createStore<Composition | null>(null);

/** The operation that somebody chose and has not touched yet: it begins from its first example. */
export const untouched: Store<string | null> = createStore<string | null>(null);

export const idempotency: Store<Idempotency> = createStore<Idempotency>({ key: "", reuse: false });

const writtenAfterMs = 250;
let writing: ReturnType<typeof setTimeout> | null = null;

/** Takes up what the address holds, or what stands in for it. */
export function openComposition(otherwise: Composition): void {
  const held = compositionIn(location.search, location.hash);
  composition.set(held ?? otherwise);
  untouched.set(held && location.hash === "" ? held.op : null);
  if (idempotency.get().key === "") renewKey();
}

export function renewKey(): void {
  idempotency.set({ ...idempotency.get(), key: newIdempotencyKey() });
}

/** Begins another operation. What should go wrong stays chosen. */
export function chooseOperation(op: string): void {
  compose({ op, path: {}, query: {}, headers: {}, body: "" });
  untouched.set(op);
}

/** Changes what is put together. The address follows a moment later, so that typing stays light. */
export function compose(change: Partial<Composition>): void {
  const now = composition.get();
  if (!now) return;
  composition.set({ ...now, ...change });
  untouched.set(null);
  if (writing !== null) clearTimeout(writing);
  writing = setTimeout(writeAddress, writtenAfterMs);
}

/** The address of this composition, with what else the present address says. */
export function consoleHref(changes: Readonly<Record<string, string | null>> = {}): string {
  const own = composition.get();
  const [path = "/sandbox", hash = ""] = own ? compositionHref(own).split("#") : [];
  const params = new URLSearchParams(location.search);
  for (const [name, value] of new URLSearchParams(path.split("?")[1])) params.set(name, value);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  return `/sandbox${params.size > 0 ? `?${params}` : ""}${hash ? `#${hash}` : ""}`;
}

/** Writes the address now. A send does, so that Back finds what was sent. */
export function writeAddress(): void {
  if (writing !== null) clearTimeout(writing);
  writing = null;
  // Somebody may have gone to another page meanwhile.
  if (location.pathname === "/sandbox") history.replaceState(null, "", consoleHref());
}
