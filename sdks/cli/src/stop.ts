import { type ExitCode, exitCodes } from "./exit-codes.ts";

/** Why the program ends before it has done what it was asked. */
export class Stop extends Error {
  readonly exit: ExitCode;
  readonly code: string;

  constructor(exit: ExitCode, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exit = exit;
    this.code = code;
  }
}

/** The command line is wrong. Every problem is named at once, and nothing was sent. */
export function wrongUsage(problems: readonly string[], hint?: string): Stop {
  return new Stop(exitCodes.usage, "wrong_usage", [...problems, ...(hint ? [hint] : [])].join("\n"));
}

/** The person pressed Ctrl+C. */
export function interrupted(): Stop {
  return new Stop(exitCodes.interrupted, "interrupted", "Interrupted.");
}
