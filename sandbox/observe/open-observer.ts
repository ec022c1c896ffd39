import type { Metrics } from "../metrics.ts";
import type { Clock } from "../time/clock.ts";
import type { Journal } from "./journal.ts";
import type { ObserveSettings } from "./observe-settings.ts";
import { Observer } from "./observer.ts";
import { openTracer } from "./open-tracer.ts";
import type { Tracer } from "./tracer.ts";

/** What watches a process: one for all its roads. */
export interface Observing {
  readonly journal: Journal;
  readonly metrics: Metrics;
  readonly tracer: Tracer | null;
  readonly observer: Observer;
}

export async function openObserver(
  settings: ObserveSettings,
  { clock, journal, metrics }: { clock: Clock; journal: Journal; metrics: Metrics },
): Promise<Observing> {
  const tracer = await openTracer(settings);
  const { slowRequestMs } = settings;
  const refused = (policy: string) => metrics.refusedCall(policy);
  return {
    journal,
    metrics,
    tracer,
    observer: new Observer({ clock, journal, http: metrics.http, refused, tracer, slowRequestMs }),
  };
}
