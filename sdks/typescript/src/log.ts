import type { LogLevel } from "./options.ts";
import type { Settings } from "./settings.ts";

export const levels: readonly string[] = ["off", "error", "warn", "info", "debug"];

/** Writes a line, which is made only when its level is wanted. */
export function log({ logLevel, logger }: Settings, level: Exclude<LogLevel, "off">, line: () => string): void {
  if (levels.indexOf(level) <= levels.indexOf(logLevel)) (logger ?? console)[level](`aloha: ${line()}`);
}
