import type { Schema } from "./types.ts";

/** A call, and what came of it, as anybody may read it who has the address of the share. */
export interface SharedRequest extends SharedCall {
  readonly kind: "request";
  readonly events: readonly SharedEvent[];
  /** The posts that it made or changed, as they stood when the copy was made. */
  readonly posts: readonly Schema<"Post">[];
}

type SharedCall = Pick<
  Schema<"LoggedRequestDetail">,
  | "id"
  | "at"
  | "method"
  | "path"
  | "query"
  | "operationId"
  | "status"
  | "code"
  | "durationMs"
  | "replayed"
  | "bodiesKept"
  | "fault"
  | "request"
  | "response"
  | "objects"
>;

export interface SharedEvent extends Pick<Schema<"LoggedEvent">, "id" | "event" | "objectId" | "createdAt" | "cause"> {
  readonly deliveries: readonly SharedDelivery[];
}

export interface SharedDelivery extends Pick<Schema<"LoggedDelivery">, "id" | "state"> {
  readonly attempts: readonly SharedAttempt[];
}

export type SharedAttempt = Pick<
  Schema<"WebhookAttempt">,
  "attempt" | "trigger" | "startedAt" | "outcome" | "code" | "statusCode"
>;

/** What a snapshot held. Where a list was too long, its latest are here, and `counts` says how many there were. */
export interface SharedSnapshot {
  readonly kind: "snapshot";
  readonly name: string;
  readonly takenAt: string;
  readonly clockAt: string;
  readonly clockState: "running" | "frozen";
  readonly counts: { readonly posts: number; readonly events: number; readonly threads: number };
  readonly posts: readonly Schema<"Post">[];
  readonly events: readonly Schema<"Event">[];
  readonly threads: readonly Schema<"InboxThread">[];
}

export type SharedCopy = SharedRequest | SharedSnapshot;
