/** Whether the same call may be sent again after a refusal, and when. */
export const retries = {
  change: {
    short: "After a change",
    words: "The same call is refused each time. Mend it first: the page of the code says how.",
  },
  wait: {
    short: "After a wait",
    words: "The same call will do later. `Retry-After` says when, or the state that it waits for.",
  },
  again: {
    short: "Yes, as it is",
    words:
      "Nothing was wrong with the call. Send it again with pauses that grow, and a `POST` with its `Idempotency-Key`.",
  },
  person: {
    short: "After somebody acts",
    words: "A person has to do something first, in the portal, the app or on a network. Tell them; do not loop.",
  },
  never: {
    short: "Never",
    words: "The answer is final, and often it is no mistake: what you wanted is so already, or can no longer be.",
  },
} as const;

export type Retry = keyof typeof retries;
export const retryNames = Object.keys(retries) as Retry[];
