import { pythonField } from "./python-field.ts";

/** An option of both clients. A test holds the names and the defaults against both packages. */
export interface OptionRow {
  readonly typescript: string | null;
  readonly python: string | null;
  /** Its default, as each language writes it. */
  readonly defaults: { readonly typescript: string; readonly python: string };
  readonly words: string;
}

function both(name: string, defaults: OptionRow["defaults"], words: string): OptionRow {
  return { typescript: name, python: pythonField(name), defaults, words };
}

const none = { typescript: "–", python: "–" };

/** The options of a client. */
export const clientOptions: readonly OptionRow[] = [
  both(
    "apiKey",
    { typescript: "ALOHA_KEY", python: "ALOHA_KEY" },
    "Your key, or a function that is asked for it before each try. Without it the environment is read: `ALOHA_KEY`, then `ALOHA_API_KEY`.",
  ),
  both(
    "baseURL",
    { typescript: "ALOHA_BASE_URL", python: "ALOHA_BASE_URL" },
    "Where the API is. Without it the environment is read, then the live address is taken. Plain HTTP goes to this machine only.",
  ),
  both("timeout", { typescript: "30000", python: "30.0" }, "How long a try may take, to the last byte of its answer."),
  both("maxRetries", { typescript: "2", python: "2" }, "How often a call is tried again. `0` means never."),
  both(
    "maxRetryDelay",
    { typescript: "60000", python: "60.0" },
    "The longest `Retry-After` that is waited out. A longer one ends the call at once, and the error says how long.",
  ),
  both(
    "pace",
    { typescript: "false", python: "False" },
    "Keeps a script below the rate limit, so that it never meets a 429.",
  ),
  both("headers", none, "More headers for each call."),
  both("onRequest", none, "Is told of each try before it is sent."),
  both("onResponse", none, "Is told of each answer."),
  both("onRetry", none, "Is told of each wait before it begins, with its length and its reason."),
  both("logger", { typescript: "console", python: "usealoha" }, "Where log lines go. No key ever stands in one."),
  both(
    "logLevel",
    { typescript: "warn", python: "–" },
    "`off`, `error`, `warn`, `info` or `debug`. Without it `ALOHA_LOG` is read.",
  ),
  { typescript: "fetch", python: null, defaults: none, words: "Is called in the place of the global `fetch`." },
  {
    typescript: null,
    python: "transport",
    defaults: none,
    words: "An object with a `send`, in the place of the package's own connections.",
  },
  { typescript: null, python: "ssl_context", defaults: none, words: "In the place of `ssl.create_default_context()`." },
  {
    typescript: null,
    python: "max_connections",
    defaults: { typescript: "–", python: "32" },
    words: "How many connections there may be at once.",
  },
];

/** What one call may change. */
export const callOptions: readonly OptionRow[] = [
  both("timeout", none, "How long each try of this call may take."),
  both("maxRetries", none, "How often this call is tried again."),
  both("idempotencyKey", none, "A name of yours for this call, in the place of a random one."),
  both("headers", none, "More headers."),
  both("query", none, "More parameters, by their names in the API."),
  {
    typescript: "signal",
    python: null,
    defaults: none,
    words: "An `AbortSignal` that ends the call, in the middle of a wait too.",
  },
  {
    typescript: "lastEventId",
    python: "last_event_id",
    defaults: none,
    words: "For a stream: the id of the message after which it goes on.",
  },
  {
    typescript: "idleTimeout",
    python: null,
    defaults: { typescript: "45000", python: "–" },
    words: "For a stream: how long it may be silent before it counts as lost.",
  },
];
