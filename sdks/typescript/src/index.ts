export { Aloha } from "./aloha.ts";
export { AlohaError, InvalidArgumentError } from "./aloha-error.ts";
export {
  APIConnectionError,
  APIError,
  APITimeoutError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  type FieldProblem,
  InvalidResponseError,
  NotFoundError,
  PermissionDeniedError,
  type RateLimit,
  RateLimitError,
  RequestAbortedError,
  ServerError,
  ValidationError,
} from "./errors.ts";
export type {
  ClientOptions,
  Logger,
  LogLevel,
  RawOptions,
  RequestEvent,
  RequestOptions,
  ResponseEvent,
  RetryEvent,
  StreamOptions,
} from "./options.ts";
export type {
  AlohaPromise,
  EventStream,
  Page,
  PagePromise,
  Result,
  ServerMessage,
  StreamPromise,
  WithResponse,
} from "./results.ts";
export type * from "./types.gen.ts";
export { version } from "./version.gen.ts";
export {
  type DedupeStore,
  type EventFunctions,
  type HandlerOptions,
  type Secret,
  type SignatureReason,
  type VerifyOptions,
  type WebhookEvent,
  type WebhookHeaders,
  WebhookSignatureError,
  webhooks,
} from "./webhooks.ts";
