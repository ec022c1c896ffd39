import pino from "pino";
import type { Clock } from "../time/clock.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { Journal } from "./journal.ts";
import type { LogLevel } from "./observe-settings.ts";
import { quietWords } from "./quiet-words.ts";

/** Lines beyond this are dropped while nobody takes them: a reader that hangs must not hold up the house. */
const mostWaitingBytes = 1024 * 1024;

/** Where lines go. */
export interface LineSink {
  write(line: string): void;
  flushSync?(): void;
}

/** Standard output, written beside the work and not in it. */
function standardOutput(): LineSink {
  const out = pino.destination({ dest: 1, sync: false, maxLength: mostWaitingBytes });
  // At the end there may be nobody left to read, or nothing opened yet.
  return { write: (line) => void out.write(line), flushSync: () => ignoring(() => out.flushSync()) };
}

/** One JSON object a line, for machines that gather logs. */
export function jsonJournal(logLevel: LogLevel, clock: Clock, sink: LineSink = standardOutput()): Journal {
  const log = pino(
    {
      level: logLevel,
      base: null,
      timestamp: () => `,"time":"${formatInstant(clock.now())}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    sink,
  );
  return {
    tellsRequests: log.isLevelEnabled("debug"),
    say: (event, facts) => log.info(facts, event),
    request: (level, { ms, ...told }) => log[level]({ ...told, ms: Math.round(ms * 10) / 10 }, "request"),
    report(error, where) {
      const place = where.startsWith("req_") ? { requestId: where } : { where: quietWords(where) };
      log.error({ ...place, ...wordsOf(error) }, "fault");
    },
    flush: () => sink.flushSync?.(),
  };
}

function wordsOf(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: quietWords(String(error)) };
  const { stack, message, cause } = error;
  const because = cause instanceof Error ? { cause: quietWords(cause.message) } : {};
  return { error: quietWords(message), ...because, stack: quietWords(stack ?? "") };
}

function ignoring(work: () => void): void {
  try {
    work();
  } catch {
    // What is lost here are lines that nobody could read any more.
  }
}
