import { checkBaseURL, checked, checkKey } from "./check.ts";
import { env } from "./env.ts";
import { levels } from "./log.ts";
import type { ClientOptions, LogLevel } from "./options.ts";
import { type Pace, paceOf } from "./pace.ts";
import { refuse } from "./refuse.ts";
import { realWorld, type World, world } from "./world.ts";

/** What the core knows of its client: its options, checked and complete. */
export interface Settings extends Omit<ClientOptions, "pace"> {
  readonly baseURL: string;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly maxRetryDelay: number;
  readonly logLevel: LogLevel;
  readonly pace: Pace | undefined;
  readonly [world]: World;
}

const names =
  "apiKey baseURL timeout maxRetries maxRetryDelay pace fetch headers onRequest onResponse onRetry logger logLevel";

/** Checks the options of a client, and fills in what they leave out. The settings of a client are options too. */
export function settingsOf(options: ClientOptions & { readonly [world]?: World }): Settings {
  const around = options[world] ?? realWorld;
  const settings = {
    apiKey: env("KEY") || env("API_KEY"),
    baseURL: env("BASE_URL") || "https://api.usealoha.app/v1",
    logLevel: (env("LOG") || "warn") as LogLevel,
    timeout: 30_000,
    maxRetries: 2,
    maxRetryDelay: 60_000,
    ...checked(options as Partial<Settings>, names),
    [world]: around,
  };
  const { pace, apiKey, logLevel, baseURL } = settings;
  if (typeof apiKey === "string") checkKey(apiKey);
  if (!levels.includes(logLevel)) refuse("logLevel", logLevel, `It must be one of ${levels}.`);
  return {
    ...settings,
    baseURL: checkBaseURL(baseURL),
    pace: pace && paceOf(around, pace),
  };
}
