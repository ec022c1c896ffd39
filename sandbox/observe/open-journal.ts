import type { Clock } from "../time/clock.ts";
import type { Journal } from "./journal.ts";
import { jsonJournal } from "./json-journal.ts";
import type { LogLevel } from "./observe-settings.ts";
import { peopleJournal } from "./people-journal.ts";

/** At a terminal a person reads along; everywhere else a machine does. */
export function openJournal({ logLevel }: { logLevel: LogLevel }, clock: Clock): Journal {
  return process.stdout.isTTY ? peopleJournal(logLevel) : jsonJournal(logLevel, clock);
}
