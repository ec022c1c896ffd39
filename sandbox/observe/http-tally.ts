import type { Counter, Registry } from "prom-client";

const boundsSeconds = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10];
const boundsMs = boundsSeconds.map((seconds) => seconds * 1000);
const knownMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** `fault`: an answer that its caller asked for by Aloha-Sandbox-Fault, so nobody need worry about it. */
export type StatusClass = "1xx" | "2xx" | "3xx" | "4xx" | "5xx" | "fault";

interface Series {
  readonly labels: { readonly method: string; readonly route: string; readonly status: StatusClass };
  readonly buckets: number[];
  count: number;
  sumMs: number;
}

/**
 * Counts requests by method, route and class of status. prom-client's own histogram makes a text of the labels for each
 * request, which costs more than a hundredth of a fast call; this one looks them up, and is asked when somebody scrapes.
 */
export class HttpTally {
  readonly #routes = new Map<string, Map<string, Series>>();

  count(method: string, route: string, status: StatusClass, ms: number): void {
    const series = this.#seriesOf(knownMethods.has(method) ? method : "other", route, status);
    series.count++;
    series.sumMs += ms;
    let place = 0;
    while (place < boundsMs.length && ms > (boundsMs[place] ?? 0)) place++;
    series.buckets[place] = (series.buckets[place] ?? 0) + 1;
  }

  #seriesOf(method: string, route: string, status: StatusClass): Series {
    const ofRoute = this.#routes.get(route) ?? new Map<string, Series>();
    if (ofRoute.size === 0) this.#routes.set(route, ofRoute);
    const name = method + status;
    let series = ofRoute.get(name);
    if (!series) {
      series = { labels: { method, route, status }, buckets: boundsMs.map(() => 0).concat(0), count: 0, sumMs: 0 };
      ofRoute.set(name, series);
    }
    return series;
  }

  /** Puts the histogram among the metrics of a process. */
  joinIn(registry: Registry): void {
    const name = "aloha_http_request_duration_seconds";
    const help = "Answered requests by method, declared path and class of status, and how long the answer took.";
    const values = () =>
      [...this.#routes.values()].flatMap((ofRoute) => [...ofRoute.values()].flatMap(samplesOf(name)));
    const histogram = {
      name,
      help,
      type: "histogram",
      aggregator: "sum",
      get: async () => ({ name, help, type: "histogram", values: values() }),
    };
    registry.registerMetric(histogram as unknown as Counter);
  }
}

function samplesOf(name: string) {
  return ({ labels, buckets, count, sumMs }: Series) => {
    let below = 0;
    const steps = boundsSeconds.map((bound, place) => {
      below += buckets[place] ?? 0;
      return { metricName: `${name}_bucket`, labels: { le: String(bound), ...labels }, value: below };
    });
    return [
      ...steps,
      { metricName: `${name}_bucket`, labels: { le: "+Inf", ...labels }, value: count },
      { metricName: `${name}_sum`, labels, value: sumMs / 1000 },
      { metricName: `${name}_count`, labels, value: count },
    ];
  };
}
