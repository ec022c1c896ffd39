import type { Journal } from "./journal.ts";
import type { LogLevel } from "./observe-settings.ts";
import { quietWords } from "./quiet-words.ts";

/** A few calm lines for whoever started the house in a terminal. */
export function peopleJournal(logLevel: LogLevel): Journal {
  return {
    tellsRequests: logLevel === "debug",
    say(_event, _facts, words) {
      if (words) process.stdout.write(`${words}\n`);
    },
    request(_level, { method, path, status, ms, requestId }) {
      if (logLevel === "debug")
        process.stdout.write(`${method} ${path} ${status} in ${Math.round(ms)} ms ${requestId ?? ""}\n`);
    },
    report(error, where) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`${quietWords(where)}: ${quietWords(text)}\n`);
    },
    flush: () => undefined,
  };
}
