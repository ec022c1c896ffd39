import type { TransportRules } from "../sandbox/gateway/transport.ts";
import type { Observer } from "../sandbox/observe/observer.ts";
import { DirectRoad, type Report } from "./direct-road.ts";
import { Entrance, type EntranceParts } from "./entrance.ts";
import { type Diagnose, Health } from "./health.ts";
import { type Door, listen, makeDoor, type Patience, usualPatience } from "./listen.ts";
import { MetricsPage, type MetricsPageParts } from "./metrics-page.ts";
import type { Pages } from "./pages.ts";
import { Peers } from "./peers.ts";
import type { Refuse } from "./refusal.ts";
import type { RouteTable } from "./route-table.ts";
import { drain } from "./shutdown.ts";
import type { Certificate } from "./tls.ts";

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly certificate: Certificate | null;
  /** Port of the second door, which only refuses plain HTTP. */
  readonly httpPort: number | null;
  readonly publicUrl: string;
  readonly rules: TransportRules;
  readonly table: RouteTable;
  readonly refuse: Refuse;
  readonly report: Report;
  readonly observer: Observer;
  readonly pages: Pages;
  readonly diagnose: Diagnose;
  /** Throws when the store does not answer. */
  readonly reachStore: () => Promise<unknown>;
  readonly metrics: MetricsPageParts;
  readonly patience?: Partial<Patience>;
}

/** A server that answers. */
export interface Serving {
  readonly port: number;
  readonly httpPort: number | null;
  readonly doors: readonly Door[];
  /** Goes on answering, but tells whoever sends requests to send them elsewhere. */
  turnAway(): void;
  /** Lets nobody in any more and waits for the answers under way, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** Opens the doors of the house. Resolves when the API can answer. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const road = new DirectRoad(options.table, options.refuse, options.report, options.observer);
  const main = openDoor(options, road, options.rules, options.certificate);
  const port = await listen(main.server, options.port, options.host, "PORT");
  const doors = [main];
  let httpPort: number | null = null;
  if (options.certificate && options.httpPort !== null) {
    // No proxy and no loopback counts here: this door says no to everyone.
    const second = openDoor(options, road, { trusted: null, headers: "x-forwarded", loopbackExempt: false }, null);
    httpPort = await listen(second.server, options.httpPort, options.host, "HTTP_PORT");
    doors.push(second);
  }
  return {
    port,
    httpPort,
    doors,
    turnAway() {
      road.stopping = true;
    },
    async stop(graceMs) {
      road.stopping = true;
      await drain(doors, graceMs);
    },
  };
}

function openDoor(
  options: ServeOptions,
  road: DirectRoad,
  rules: TransportRules,
  certificate: Certificate | null,
): Door {
  const { pages, publicUrl, refuse } = options;
  const patience = { ...usualPatience, ...options.patience };
  const peers = new Peers(rules, certificate !== null);
  const health = new Health(options.diagnose);
  const ready = new Health(() => whyNotReady(options, road));
  const metrics = new MetricsPage(options.metrics);
  const parts: EntranceParts = { peers, road, pages, publicUrl, health, ready, metrics };
  return makeDoor({ entrance: new Entrance(parts), parts, refuse, certificate, patience });
}

async function whyNotReady({ pages, reachStore }: ServeOptions, road: DirectRoad): Promise<string | null> {
  if (road.stopping) return "draining";
  if (!pages.isOpen) return "pages_starting";
  await reachStore();
  return null;
}
