import { planCall } from "./call.ts";
import type { Resources } from "./client.gen.ts";
import { encodeId } from "./encode.ts";
import type { ClientOptions, RawOptions, StreamOptions } from "./options.ts";
import { pagePromise } from "./pages.ts";
import { alohaPromise } from "./promise.ts";
import { refuse } from "./refuse.ts";
import type { AlohaPromise } from "./results.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { streamOf } from "./stream.ts";
import { type Run, resourcesOf } from "./table.ts";

/** Its resources are made from a table, so the class has their types alone. */
export interface Aloha extends Resources {}

/**
 * Calls Aloha.
 *
 * ```ts
 * import { Aloha } from "@aloha/sdk";
 *
 * const client = new Aloha({ apiKey: process.env.ALOHA_KEY });
 * await client.posts.create({ content: "a monday note.", channels: ["instagram"] });
 * ```
 *
 * Every call ends in its result or in an `AlohaError`. What failed on the way is tried again: no answer, 408, 429, 5xx,
 * and 409 `idempotency_in_progress`. A call that changes something carries an `Idempotency-Key`, the same on all tries,
 * so it takes effect once. All times are in milliseconds.
 *
 * What any call may throw, beside the errors that its method names:
 *
 * - `BadRequestError`: `invalid_query`, `unknown_parameter`, `malformed_json`. The call was put together wrongly.
 * - `AuthenticationError`: `missing_credentials`, `malformed_key`, `invalid_key`, `revoked_key`, `expired_key`,
 *   `invalid_token`. Make a new key in Settings → Developer.
 * - `PermissionDeniedError`: `insufficient_scope`, `ip_not_allowed`, `workspace_frozen`, `https_required`. Give the key
 *   the scope that `body.scope` names, or call from an address that it allows.
 * - `NotFoundError`: `not_found`. There is no such thing in this workspace and mode.
 * - `ConflictError`: `clock_advancing`, `idempotency_in_progress`. Send the call again in a moment.
 * - `ValidationError`: `validation_failed`, `idempotency_key_reused`. `errors` says which field, and what is right.
 * - `RateLimitError`: `rate_limited`. Wait for `retryAfter` seconds, or use the option `pace`.
 * - `ServerError`: nothing has happened. Send the call again with its `idempotencyKey`.
 * - `APIConnectionError`, `APITimeoutError`: no answer came, and `cause` says why. Send it again with its key.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a class above it would be code for nothing.
export class Aloha {
  /** What `console.log(client)` begins with, in minified code too. */
  static readonly name: string = "Aloha";
  readonly #settings: Settings;

  /**
   * Makes a client. Nothing is sent yet.
   *
   * @throws {InvalidArgumentError} when an option does not exist or cannot be meant.
   */
  constructor(options: ClientOptions = {}) {
    this.#settings = settingsOf(options);
    Object.assign(this, resourcesOf(runWith(this.#settings)));
  }

  /** A client with other options, which shares all else with this one, its quota too. */
  withOptions(options: ClientOptions): Aloha {
    return new Aloha({ ...this.#settings, ...options });
  }

  /**
   * Makes any call, with the same key, retries and errors as all others. JSON is read as JSON, anything else as text.
   *
   * @param path Below the base URL, such as `/posts`. Another origin is refused, since the key would go there.
   */
  request<T = unknown>(method: string, path: string, { body, ...options }: RawOptions = {}): AlohaPromise<T> {
    return alohaPromise(
      () => planCall(this.#settings, method.toUpperCase(), below(this.#settings.baseURL, path), "r", body, options),
      ({ data }) => data as T,
    );
  }
}

/** The path below the base URL. Another origin would be given the key, so it is refused. */
function below(base: string, path: string): string {
  const rest = path.startsWith(base) ? path.replace(base, "") : path.replace(/^\/?/, "/");
  if (/^([^/?]|\/([^/?]*:|\/))|[\s\\#]|\/(\.|%2e){1,2}(?![^/?])/i.test(rest))
    refuse("path", path, `It must be below ${base}.`);
  return rest;
}

/** Makes the call of an operation: path parameters first, then a body or a query, then options. */
const runWith =
  (settings: Settings): Run =>
  (method, template, letters, given) => {
    const plan = (cursor?: string) => () => {
      const rest = [...given];
      const path = template.replace(/{(\w+)}/g, (_, name) => encodeId(rest.shift(), name));
      const input = /[bfqp]/.test(letters) ? rest.shift() : undefined;
      return planCall(settings, method, path, letters, input, rest[0] as StreamOptions, cursor);
    };
    if (/p/.test(letters)) return pagePromise((finish, cursor) => alohaPromise(plan(cursor), finish));
    if (!/s/.test(letters)) return alohaPromise(plan(), ({ data }) => data);
    const stream = alohaPromise(plan(), streamOf);
    return Object.assign(stream, {
      async *[Symbol.asyncIterator]() {
        yield* await stream;
      },
    });
  };
