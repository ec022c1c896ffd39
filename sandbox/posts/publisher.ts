import type { ErrorCategory } from "../contract/facts.gen.ts";
import type { Outcome } from "./draft.ts";

/** Why a network did not take a post, in the words of the API. */
export interface DeliveryError {
  readonly category: ErrorCategory;
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly source: "user" | "platform" | "system";
}

/** What a network says in the end to one attempt. */
export type Verdict =
  | { readonly kind: "published"; readonly remoteId: string }
  | { readonly kind: "refused"; readonly error: DeliveryError; readonly status: "failed" | "needs_reauth" }
  | { readonly kind: "held_for_review"; readonly reviewMs: number }
  | { readonly kind: "manual" };

/** One attempt to publish, named so that the same words always give the same answer. */
export interface Attempt {
  readonly workspaceId: string;
  readonly seedNumber: number;
  readonly deliveryId: string;
  readonly channel: string;
  readonly outcome: Outcome;
  /** 1 for the first try. */
  readonly number: number;
  /** True once the network's review has ended. */
  readonly reviewed: boolean;
}

/** The way to a network. A real adapter would stand behind the same two questions. */
export interface Publisher {
  /** How long the network takes before it answers, in milliseconds on the workspace's clock. Null: nobody can be asked. */
  answersAfterMs(attempt: Attempt): number | null;
  verdict(attempt: Attempt): Verdict;
}
