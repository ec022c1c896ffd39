/** What both clients do when something goes wrong, and the vectors that prove it in each language. */
export interface SdkPromise {
  readonly fault: string;
  readonly promise: string;
  /** A file of `sdks/conformance/vectors/`, and names in it. A test holds each name against the file. */
  readonly group: string;
  readonly vectors: readonly string[];
}

export const promises: readonly SdkPromise[] = [
  {
    fault: "429 with a short `Retry-After`",
    promise: "Wait at least that long, then send the call again.",
    group: "retry-after",
    vectors: ["seconds are waited out, and never less", "a wait as long as maxRetryDelay is waited out"],
  },
  {
    fault: "429 with a `Retry-After` of more than a minute",
    promise:
      "End at once with `RateLimitError`, which says how many seconds to wait. `maxRetryDelay` moves the border.",
    group: "retry-after",
    vectors: ["seconds beyond maxRetryDelay are not waited out", "maxRetryDelay can be longer"],
  },
  {
    fault: "A clock of yours that is wrong",
    promise: "A date in `Retry-After` is judged by the server's own clock.",
    group: "retry-after",
    vectors: ["a date is judged against the Date of the answer, whatever the clock here says"],
  },
  {
    fault: "A 5xx or a reset, and then an answer",
    promise: "Try again, twice at most, with waits that grow.",
    group: "retries",
    vectors: [
      "a 500 is tried again",
      "a connection that is reset is tried again",
      "two tries again are the default",
      "the wait doubles each time and stays at eight seconds",
    ],
  },
  {
    fault: "Half a body",
    promise: "Try again. What came is never given as a result.",
    group: "broken-answers",
    vectors: ["a body that is cut short is tried again", "a cut body that is JSON as far as it came is not a result"],
  },
  {
    fault: "The connection is cut after the post is stored",
    promise: "Send the call again under the same `Idempotency-Key`. Exactly one post exists.",
    group: "portal",
    vectors: ["a connection that is cut after the post was stored leaves exactly one post"],
  },
  {
    fault: "No answer in time",
    promise: "Each try has a deadline of its own, to the last byte. Then it is tried again.",
    group: "timeouts",
    vectors: [
      "a timeout is tried again, each time with a deadline of its own",
      "a body that drips past the deadline is a timeout",
    ],
  },
  {
    fault: "HTML where JSON should be",
    promise: "End with `InvalidResponseError`. The page is never given as a result.",
    group: "broken-answers",
    vectors: ["HTML with status 200 is no result", "HTML with status 200 does not have a POST sent again"],
  },
  {
    fault: "A redirect",
    promise: "Follow none, so that the key goes nowhere else.",
    group: "redirects",
    vectors: ["a 302 is an error that shows its target", "a redirect to the same server is not followed either"],
  },
  {
    fault: "A date that is not one",
    promise: "End before anything is sent, and name the field.",
    group: "dates",
    vectors: ["a date that is none is refused and its field named"],
  },
  {
    fault: "An empty id",
    promise: "End before anything is sent. Reading nothing never becomes reading all.",
    group: "paths-and-queries",
    vectors: ["an empty id is refused by getPost before anything is sent"],
  },
  {
    fault: "A cursor that comes twice",
    promise: "End with an error instead of a loop without end.",
    group: "cursors",
    vectors: ["the same cursor twice is an error and no endless loop"],
  },
  {
    fault: "`maxRetries` of 0",
    promise: "Try once, and never again.",
    group: "retries",
    vectors: ["no tries again means one request"],
  },
];
