import type { Logger, LogLevel } from "./options.ts";

/** What says where lines go, and which of them. */
export interface Logged {
  readonly logLevel: LogLevel;
  readonly logger?: Logger | undefined;
}

export const levels: readonly string[] = "off error warn info debug".split(" ");

/** Writes a line, which is made only when its level is wanted. */
export function log(call: Logged, level: Exclude<LogLevel, "off">, line: () => string): void {
  if (levels.indexOf(level) <= levels.indexOf(call.logLevel)) (call.logger ?? console)[level](`aloha: ${line()}`);
}
