import { refuse } from "./aloha-error.ts";
import { planCall } from "./call.ts";
import { Resources } from "./client.gen.ts";
import { encodeId } from "./encode.ts";
import type { ClientOptions, RawOptions, StreamOptions } from "./options.ts";
import { pagePromise } from "./pages.ts";
import { alohaPromise } from "./promise.ts";
import type { AlohaPromise } from "./results.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { streamOf } from "./stream.ts";
import { type Run, resourcesOf } from "./table.ts";

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
export class Aloha extends Resources {
  /** What `console.log(client)` begins with, in minified code too. */
  static override readonly name: string = "Aloha";
  readonly #settings: Settings;

  /**
   * Makes a client. Nothing is sent yet.
   *
   * @throws {InvalidArgumentError} when an option does not exist or cannot be meant.
   */
  constructor(options: ClientOptions = {}) {
    super();
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
    const settings = this.#settings;
    return alohaPromise(
      () =>
        planCall(
          settings,
          { method: method.toUpperCase(), path: below(settings.baseURL, path), flags: "r", body },
          options,
        ),
      ({ data }) => data as T,
    );
  }
}

/** The path below the base URL. Another origin would be given the key, so it is refused. */
function below(base: string, path: string): string {
  const inside = path.startsWith(base) && /^([/?]|$)/.test(path.slice(base.length));
  const rest = (inside ? path.slice(base.length) : path).replace(/^\/?/, "/");
  if (/^\/[\w+.-]+:|^\/[/\\]|[\s\\#]|\/(\.|%2e){1,2}(\/|\?|$)/i.test(rest)) {
    refuse(`path is ${path}. It must lie below ${base}, such as /posts, since the key goes there.`);
  }
  return rest;
}

/** Makes the call of an operation: path parameters first, then a body or a query, then options. */
const runWith =
  (settings: Settings): Run =>
  (method, template, flags, given) => {
    const plan = (cursor?: string) => () => {
      const rest = [...given];
      const path = template.replace(/{(\w+)}/g, (_, name) => encodeId(rest.shift(), name));
      const input = /[bfqp]/.test(flags) ? rest.shift() : undefined;
      const sent = /[bf]/.test(flags) ? { body: input } : { query: { ...Object(input), ...(cursor && { cursor }) } };
      return planCall(settings, { method, path, flags, ...sent }, rest[0] as StreamOptions);
    };
    if (/p/.test(flags)) return pagePromise((finish, cursor) => alohaPromise(plan(cursor), finish));
    if (!/s/.test(flags)) return alohaPromise(plan(), ({ data }) => data);
    const stream = alohaPromise(plan(), (reply, call) => streamOf(call, reply));
    return Object.assign(stream, {
      async *[Symbol.asyncIterator]() {
        yield* await stream;
      },
    });
  };
