import type { ObserveSettings } from "./observe-settings.ts";
import type { Tracer } from "./tracer.ts";

/** Loads OpenTelemetry when an operator named a collector. Otherwise not a byte of it is read. */
export async function openTracer(
  settings: Pick<ObserveSettings, "traceEndpoint" | "tracePercent">,
): Promise<Tracer | null> {
  const { traceEndpoint, tracePercent } = settings;
  if (traceEndpoint === null) return null;
  const { otelTracer } = await import("./otel-tracer.ts");
  return otelTracer(`${traceEndpoint}/v1/traces`, tracePercent);
}
