import type { WebhookCode } from "../contract/facts.gen.ts";
import type { Phase } from "../egress/guarded-connector.ts";
import type { HeaderPair } from "./sign.ts";

export interface Timings {
  readonly dnsMs: number | null;
  readonly connectMs: number | null;
  readonly tlsMs: number | null;
  readonly firstByteMs: number | null;
  readonly totalMs: number;
}

/** One request to a receiver. */
export interface Outgoing {
  readonly url: string;
  readonly headers: readonly HeaderPair[];
  readonly body: string;
  readonly livemode: boolean;
}

/** What became of one attempt. */
export interface AttemptResult {
  /** Null when it succeeded. */
  readonly code: WebhookCode | null;
  readonly detail: string | null;
  readonly phase: Phase | null;
  readonly statusCode: number | null;
  readonly timings: Timings;
  readonly reused: boolean;
  /** Absent when the guard refused, so that nobody can look behind it. */
  readonly remoteAddress: string | null;
  readonly responseHeaders: readonly HeaderPair[] | null;
  readonly responseBody: Uint8Array | null;
  readonly bodyTruncated: boolean;
  readonly retryAfter: string | null;
}

export const noTimings: Timings = { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, totalMs: 0 };

/** As the store keeps them: an array, because the row of an attempt is written twice and every byte counts. */
export function keepTimings({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }: Timings): string {
  return JSON.stringify([dnsMs, connectMs, tlsMs, firstByteMs, totalMs]);
}

export function readTimings(kept: string): Timings {
  const [dnsMs = null, connectMs = null, tlsMs = null, firstByteMs = null, totalMs = null] = JSON.parse(kept);
  return { dnsMs, connectMs, tlsMs, firstByteMs, totalMs };
}

/** The code of a complete answer: 200 to 299 is success and nothing else is. */
export function codeOfStatus(status: number): WebhookCode | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return "redirect_refused";
  if (status === 410) return "gone";
  if (status === 429) return "throttled";
  return status >= 500 ? "http_server_error" : "http_client_error";
}
