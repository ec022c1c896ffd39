import { AlohaError } from "./aloha-error.ts";

/** One thing that is wrong with a request, and where. */
export interface FieldProblem {
  /** Where in the body, as a JSON Pointer such as `/channels/0`. */
  readonly pointer?: string;
  /** The query parameter or header, when it is not in the body. */
  readonly parameter?: string;
  /** A stable code, such as `unknown_channel`. */
  readonly code: string;
  /** What is wrong, in words. */
  readonly detail: string;
  /** What you may have meant. */
  readonly suggestion?: string;
}

/** What is left of the quota, as an answer tells it. */
export interface RateLimit {
  /** How many calls a minute are admitted. */
  readonly limit: number;
  /** How many are left after this one. */
  readonly remaining: number;
  /** When one more call is free than now. */
  readonly resetAt: Date;
}

/**
 * The API refused the call: an error status without a class of its own, or the base of those that have one.
 *
 * Decide by `code`, never by the words. `docUrl` leads to the page about the code.
 */
export class APIError extends AlohaError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "APIError AlohaError";
  /** The HTTP status. */
  declare readonly status: number;
  /** A stable code, such as `validation_failed`; undefined when something in front of the API answered. */
  declare readonly code: string | undefined;
  /** The code in a few words. */
  declare readonly title: string | undefined;
  /** What is wrong in this very call. */
  declare readonly detail: string | undefined;
  /** What is wrong with the request, field by field. Empty where no field is at fault. */
  declare readonly errors: readonly FieldProblem[];
  /** Where the first problem is: a JSON Pointer into the body, or the name of a parameter. */
  declare readonly param: string | undefined;
  /** The name of the call. Support asks for it, and the request log finds it. */
  declare readonly requestId: string | undefined;
  /** The page about this code. */
  declare readonly docUrl: string | undefined;
  /** The headers of the answer, their names in small letters. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The answer: an object where it was JSON, else its text. */
  declare readonly body: unknown;
  /** How many requests were sent. */
  declare readonly tries: number;
  /** The key of the call. Pass it as `idempotencyKey` to repeat the call later without a second effect. */
  declare readonly idempotencyKey: string | undefined;
  /** Seconds until another try makes sense, if the answer said so. */
  declare readonly retryAfter: number | undefined;
  /** The quota, if the answer told it. */
  declare readonly rateLimit: RateLimit | undefined;
}

/** 400: something in the request cannot be read. Repair it; a retry changes nothing. */
export class BadRequestError extends APIError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "BadRequestError APIError AlohaError";
}

/** 401: the key is missing, unknown, revoked or expired. Make a new one in Settings → Developer. */
export class AuthenticationError extends APIError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "AuthenticationError APIError AlohaError";
}

/** 403: the key may not do this, or not from here. `body.scope` names the scope that is missing. */
export class PermissionDeniedError extends APIError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "PermissionDeniedError APIError AlohaError";
}

/** 404: there is no such thing in this workspace and mode. Test and live objects never see each other. */
export class NotFoundError extends APIError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "NotFoundError APIError AlohaError";
}

/** 409: the state of things does not allow it now. */
export class ConflictError extends APIError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "ConflictError APIError AlohaError";
}

/** 422: the body breaks the rules. `errors` says which field, why, and what you may have meant. */
export class ValidationError extends APIError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "ValidationError APIError AlohaError";
}

/** 429: the quota is used up. `retryAfter` says for how many seconds; the option `pace` avoids it. */
export class RateLimitError extends APIError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "RateLimitError APIError AlohaError";
}

/** 5xx: Aloha could not do it, and nothing has happened. The same call may be sent again with its `idempotencyKey`. */
export class ServerError extends APIError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "ServerError APIError AlohaError";
}

/**
 * No answer came. `cause` says why. Whether the call had an effect is not known: repeat it with its `idempotencyKey`,
 * and it has one effect at most.
 */
export class APIConnectionError extends AlohaError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "APIConnectionError AlohaError";
  /** How many requests were sent. */
  declare readonly tries: number;
  /** The key of the call. Pass it as `idempotencyKey` to repeat the call later without a second effect. */
  declare readonly idempotencyKey: string | undefined;
}

/** No whole answer came within `timeout`. */
export class APITimeoutError extends APIConnectionError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "APITimeoutError APIConnectionError AlohaError";
}

/** The caller's own `signal` ended the call. `cause` is the reason of the signal. */
export class RequestAbortedError extends AlohaError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "RequestAbortedError AlohaError";
  /** How many requests were sent. */
  declare readonly tries: number;
  /** The key of the call, with which it can be repeated. */
  declare readonly idempotencyKey: string | undefined;
}

/** A success whose body is not what the API promises: a proxy or a wrong `baseURL` answers. */
export class InvalidResponseError extends AlohaError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "InvalidResponseError AlohaError";
  /** The HTTP status. */
  declare readonly status: number;
  /** The `Content-Type` of the answer. */
  declare readonly contentType: string | undefined;
  /** The first 200 characters of the answer. */
  declare readonly excerpt: string;
  /** The name of the call, if the answer gave one. */
  declare readonly requestId: string | undefined;
  /** How many requests were sent. */
  declare readonly tries: number;
  /** The key of the call, with which it can be repeated. */
  declare readonly idempotencyKey: string | undefined;
}

const byStatus: Record<number, typeof APIError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
  500: ServerError,
};

/** The class that stands for a status. */
export const classOf = (status: number): typeof APIError => byStatus[Math.min(status, 500)] ?? APIError;
