/** A class of error that both SDKs have under the same name. A test holds each against both packages. */
export interface ErrorClass {
  readonly name: string;
  /** The class that it extends. */
  readonly of: string | null;
  readonly status: string;
  readonly words: string;
  /** What it carries beside what its parent does, by the name in TypeScript. */
  readonly fields: readonly string[];
}

export const errorClasses: readonly ErrorClass[] = [
  { name: "AlohaError", of: null, status: "", words: "All of them.", fields: ["message"] },
  {
    name: "InvalidArgumentError",
    of: "AlohaError",
    status: "",
    words: "An option, an id or a date that cannot be meant. Nothing was sent.",
    fields: [],
  },
  {
    name: "APIError",
    of: "AlohaError",
    status: "any",
    words: "The API refused the call. `code` says why, and `docUrl` leads to its page.",
    fields: [
      "status",
      "code",
      "title",
      "detail",
      "errors",
      "param",
      "requestId",
      "docUrl",
      "headers",
      "body",
      "tries",
      "idempotencyKey",
      "retryAfter",
      "rateLimit",
    ],
  },
  { name: "BadRequestError", of: "APIError", status: "400", words: "Something in it cannot be read.", fields: [] },
  { name: "AuthenticationError", of: "APIError", status: "401", words: "The key is not valid.", fields: [] },
  { name: "PermissionDeniedError", of: "APIError", status: "403", words: "The key may not do this.", fields: [] },
  { name: "NotFoundError", of: "APIError", status: "404", words: "There is no such thing.", fields: [] },
  { name: "ConflictError", of: "APIError", status: "409", words: "The state of things does not allow it.", fields: [] },
  {
    name: "ValidationError",
    of: "APIError",
    status: "422",
    words: "The body breaks a rule. `errors` has an entry for each place.",
    fields: [],
  },
  {
    name: "RateLimitError",
    of: "APIError",
    status: "429",
    words: "The quota is used up for longer than the client may wait. `retryAfter` says for how long.",
    fields: [],
  },
  { name: "ServerError", of: "APIError", status: "5xx", words: "Aloha could not do it. Nothing happened.", fields: [] },
  {
    name: "APIConnectionError",
    of: "AlohaError",
    status: "",
    words: "No answer came. Whether it happened is not known, so repeat it with its key.",
    fields: ["cause", "tries", "idempotencyKey"],
  },
  { name: "APITimeoutError", of: "APIConnectionError", status: "", words: "No whole answer came in time.", fields: [] },
  {
    name: "RequestAbortedError",
    of: "AlohaError",
    status: "",
    words: "You stopped it: by your signal, or in Python by closing the client.",
    fields: ["tries", "idempotencyKey"],
  },
  {
    name: "InvalidResponseError",
    of: "AlohaError",
    status: "2xx",
    words: "A success that is not JSON. A proxy or another server answers.",
    fields: ["status", "contentType", "excerpt", "requestId", "tries", "idempotencyKey"],
  },
  {
    name: "WebhookSignatureError",
    of: "AlohaError",
    status: "",
    words: "A webhook that Aloha did not sign, or that was changed on its way.",
    fields: ["reason"],
  },
];
