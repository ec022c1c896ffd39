import { createStore, type Store } from "../../api/store.ts";
import type { Composition } from "../composition.ts";

/** What came back for a composition, or that nothing did. */
export interface Sent {
  readonly composition: Composition;
  readonly method: string;
  readonly path: string;
  readonly idempotencyKey: string | null;
  /** Null where the line was cut before an answer was whole. */
  readonly answer: {
    readonly requestId: string;
    readonly status: number;
    readonly durationMs: number;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: unknown;
  } | null;
  readonly timedOut: boolean;
}

export type Sending =
  | { readonly phase: "idle" }
  | { readonly phase: "workspace" | "sending" }
  /** Not even a workspace could be had. */
  | { readonly phase: "failed"; readonly error: unknown };

export const sending: Store<Sending> = createStore<Sending>({ phase: "idle" });

/** The newest send of this page. What was answered before is read from the log. */
export const newest: Store<Sent | null> = createStore<Sent | null>(null);
