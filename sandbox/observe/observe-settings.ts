import type { SettingReader } from "../setting-reader.ts";

const logLevels = ["info", "debug", "warn", "error"] as const;
export type LogLevel = (typeof logLevels)[number];

/** What an operator may ask of the house's own words about itself. */
export interface ObserveSettings {
  readonly logLevel: LogLevel;
  /** A request that takes longer than this is told of. */
  readonly slowRequestMs: number;
  /** Where traces go, without the path; null when nobody asked for traces. */
  readonly traceEndpoint: string | null;
  /** How many of a hundred requests and webhook attempts are traced. */
  readonly tracePercent: number;
}

export function readObserveSettings(read: SettingReader): ObserveSettings {
  const traced = read.text("OTEL_EXPORTER_OTLP_ENDPOINT") !== null;
  const tracePercent = read.number("TRACE_PERCENT", 100);
  if (tracePercent > 100) read.problems.push(`TRACE_PERCENT is ${tracePercent}. It goes from 0 to 100.`);
  return {
    logLevel: read.choice("LOG_LEVEL", logLevels),
    slowRequestMs: read.number("SLOW_REQUEST_MS", 1000),
    traceEndpoint: traced ? read.url("OTEL_EXPORTER_OTLP_ENDPOINT", "") : null,
    tracePercent,
  };
}
