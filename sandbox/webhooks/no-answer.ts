import { type AttemptResult, noTimings } from "./attempt-result.ts";

/** An attempt without an answer, to be filled in with what is known of it. */
export const noAnswer: AttemptResult = {
  code: null,
  detail: null,
  phase: null,
  statusCode: null,
  timings: noTimings,
  reused: false,
  remoteAddress: null,
  responseHeaders: null,
  responseBody: null,
  bodyTruncated: false,
  retryAfter: null,
};
