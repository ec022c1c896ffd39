import type { APIConnectionError, APIError, RateLimit } from "./errors.ts";

/** How much is written to the log. Bodies appear at `debug` alone; keys and secrets never do. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** What a log is written to. `console` is one. */
export type Logger = Record<Exclude<LogLevel, "off">, (message: string) => void>;

/** A request that is about to be sent. It is a copy, and its key is masked. */
export interface RequestEvent {
  /** In capitals, such as `POST`. */
  readonly method: string;
  /** In full, with its query. */
  readonly url: string;
  /** 1 for the first try of a call. */
  readonly attempt: number;
  /** Their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer that came. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  readonly status: number;
  /** Milliseconds from the start of the try to the end of the answer. */
  readonly durationMs: number;
  /** The name of the call. Support asks for it, and the request log finds it. */
  readonly requestId: string | undefined;
  /** What is left of the quota, if the answer told it. */
  readonly rateLimit: RateLimit | undefined;
}

/** A wait that is about to begin. */
export interface RetryEvent {
  /** The try that ended; 0 before the first one. */
  readonly attempt: number;
  /** Milliseconds until the next try. */
  readonly delayMs: number;
  /** `status`: an error status. `connection`, `timeout`: no answer. `pace`: the quota is used up. */
  readonly reason: "status" | "connection" | "timeout" | "pace";
  /** What the try ended in; undefined before the first one. */
  readonly error: APIError | APIConnectionError | undefined;
}

/** The options of a client. All times are in milliseconds. */
export interface ClientOptions {
  /**
   * Your key, or a function that is asked for it on every try: for rotation, or for OAuth access tokens. Without it,
   * `ALOHA_KEY` of the environment, then `ALOHA_API_KEY`. Make one in Settings → Developer.
   */
  readonly apiKey?: string | (() => string | Promise<string>) | undefined;
  /** Where the API is. Without it, `ALOHA_BASE_URL`, then `https://api.usealoha.app/v1`. Plain HTTP: loopback only. */
  readonly baseURL?: string | undefined;
  /** For each try, from its start to the last byte of the answer; for a stream, to the headers. 30,000 by default. */
  readonly timeout?: number | undefined;
  /** How often a call is tried again. 2 by default, 0 means never. */
  readonly maxRetries?: number | undefined;
  /** The longest `Retry-After` that is waited out; a longer one throws at once, with `retryAfter`. 60,000 by default. */
  readonly maxRetryDelay?: number | undefined;
  /** True keeps below the rate limit instead of meeting a 429: calls queue for `maxWait` at most, 300,000 by default. */
  readonly pace?: boolean | { readonly maxWait?: number } | undefined;
  /** Instead of the global `fetch`, which is looked up at each call. */
  readonly fetch?: typeof fetch | undefined;
  /** More headers for every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Called before each try. What a hook throws reaches the caller as it is. */
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** Called after each answer. */
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Called before each wait. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /** Instead of `console`. */
  readonly logger?: Logger | undefined;
  /** `warn` by default, or what `ALOHA_LOG` says. */
  readonly logLevel?: LogLevel | undefined;
}

/** The options of one call. */
export interface RequestOptions {
  /** Ends the call when it is aborted, also in the middle of a wait or of a body. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each try. */
  readonly timeout?: number | undefined;
  /** How often the call may be tried again. 0 means never. */
  readonly maxRetries?: number | undefined;
  /** A key of yours instead of a random one: 1 to 255 visible ASCII characters. The same key never acts twice. */
  readonly idempotencyKey?: string | undefined;
  /** More headers for this call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** More query parameters for this call. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
}

/** The options of a call that opens a stream. */
export interface StreamOptions extends RequestOptions {
  /** The id of the message after which the stream goes on. */
  readonly lastEventId?: string | undefined;
  /** Milliseconds without a single byte after which the stream counts as lost. 45,000 by default; Aloha sends every 15,000. */
  readonly idleTimeout?: number | undefined;
}

/** What `client.request` takes beside the method and the path. */
export interface RawOptions extends RequestOptions {
  /** Sent as JSON; a FormData, a Blob or bytes go out as they are. */
  readonly body?: unknown;
}
