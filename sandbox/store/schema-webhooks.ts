import type { Keyed } from "./keyed.ts";

export interface WebhookTable extends Keyed {
  id: string;
  /** `endpoint` has an address, `catcher` is answered by ourselves, `listener` by a developer's machine. */
  kind: "endpoint" | "catcher" | "listener";
  url: string | null;
  device: string | null;
  description: string | null;
  events: string;
  /** Custom headers, encrypted: their values are secrets. */
  headers: string | null;
  status: "enabled" | "disabled";
  disabled_reason: "manual" | "gone" | "failing" | "away" | null;
  max_in_flight: number;
  rate_per_second: number | null;
  /** What the circuit allows now, up to max_in_flight. */
  in_flight_limit: number;
  consecutive_failures: number;
  failing_since: number | null;
  last_success_at: number | null;
  /** Which open stream serves a listener; a newer one replaces it. */
  stream: string | null;
  /** Real instant at which a listener was last known to listen; its stream says so once a minute. */
  seen_at: number | null;
  /** Rises with every change that a delivery must see. */
  version: number;
  created_at: number;
  updated_at: number;
  deleted_at: number | null;
}

export interface WebhookSecretTable extends Keyed {
  id: string;
  webhook_id: string;
  /** Encrypted. */
  value: string;
  hint: string;
  is_primary: number;
  created_at: number;
  ends_at: number | null;
  revoked_at: number | null;
}

export interface WebhookDeliveryTable extends Keyed {
  webhook_id: string;
  id: string;
  event_id: string;
  event: string;
  object_id: string;
  /** Only a test event carries its body here; others have theirs in the event. */
  body: string | null;
  /** An attempt that runs leaves it pending: the API shows such a delivery as leased. */
  state: "pending" | "succeeded" | "exhausted" | "held" | "cancelled";
  trigger: "auto" | "test" | "replay";
  /** How many steps of the ladder are used up. */
  retry: number;
  due_at: number | null;
  last_attempt: number | null;
  last_outcome: string | null;
  last_code: string | null;
  last_status: number | null;
  last_ended_at: number | null;
  created_at: number;
  completed_at: number | null;
  request_id: string | null;
  epoch: number;
}

export interface WebhookAttemptTable extends Keyed {
  delivery_id: string;
  number: number;
  retry: number | null;
  trigger: "auto" | "manual" | "replay" | "test";
  fence: number;
  started_at: number;
  real_started_at: number;
  ended_at: number | null;
  waited_ms: number;
  outcome: "running" | "succeeded" | "failed" | "interrupted";
  code: string | null;
  detail: string | null;
  phase: string | null;
  status_code: number | null;
  timings: string | null;
  reused: number | null;
  remote_address: string | null;
  /** What cannot be made anew of the headers: signatures, and names of custom ones. */
  sent_headers: string;
  secret_ids: string | null;
  response_headers: string | null;
  response_body: Uint8Array | null;
  body_truncated: number | null;
  retry_after: number | null;
}

export interface WebhookNoticeTable extends Keyed {
  webhook_id: string;
  id: string;
  kind: "failing" | "exhausted" | "disabled" | "recovered";
  detail: string;
  at: number;
}

/** How the built-in receiver of a test workspace answers. */
export interface CatcherTable extends Keyed {
  answers: string;
  position: number;
  received: number;
}

export interface CaughtTable extends Keyed {
  id: string;
  webhook_id: string;
  delivery_id: string;
  event: string;
  attempt: number;
  received_at: number;
  headers: string;
  body: string;
  checks: string;
  answer: string;
}

export interface WebhookTables {
  webhook: WebhookTable;
  webhook_secret: WebhookSecretTable;
  webhook_delivery: WebhookDeliveryTable;
  webhook_attempt: WebhookAttemptTable;
  webhook_notice: WebhookNoticeTable;
  catcher: CatcherTable;
  caught: CaughtTable;
}
