import { createServer } from "node:http";
import { transportRules } from "../sandbox/gateway/transport.ts";
import type { Figures } from "../sandbox/metrics.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { jobFigures } from "../sandbox/time/job-figures.ts";
import { Health } from "./health.ts";
import { listen } from "./listen.ts";
import { MetricsPage } from "./metrics-page.ts";
import { Peers } from "./peers.ts";

/** How an operator looks into a process: the same for the server and for a worker alone. */
export function watchOf(sandbox: Sandbox, metricsToken: string | null) {
  const reachStore = () => sandbox.engine.all({ sql: "SELECT 1 AS one", parameters: [] });
  return {
    reachStore,
    diagnose: async () => {
      await reachStore();
      return sandbox.webhooks.queue.problem();
    },
    metrics: {
      token: metricsToken,
      text: async () => sandbox.metrics.text(await figuresOf(sandbox)),
      report: (error: unknown) => sandbox.report(error, "metrics"),
    },
  };
}

async function figuresOf({ webhooks, engine, clock }: Sandbox): Promise<Figures> {
  return {
    webhooks: await webhooks.queue.figures(),
    jobs: await jobFigures(engine, clock.now()),
    store: await engine.size(),
  };
}

export interface WatchPlace {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly trustedProxies: readonly string[];
  readonly proxyHeaders: "x-forwarded" | "forwarded";
  readonly metricsToken: string | null;
}

const patience = { headersTimeout: 10_000, requestTimeout: 10_000, maxHeaderSize: 16 * 1024 };
const mostConnections = 256;

/** A door with /healthz and /metrics and nothing else, for a process that has no other. */
export async function openWatch(sandbox: Sandbox, place: WatchPlace): Promise<{ close(): Promise<void> }> {
  const { diagnose, metrics } = watchOf(sandbox, place.metricsToken);
  const health = new Health(diagnose);
  const page = new MetricsPage(metrics);
  const peers = new Peers(transportRules(place), false);
  const server = createServer(patience, (message, response) => {
    const peer = peers.of(message);
    if (message.url === "/healthz") void health.answer(message, response, peer);
    else if (message.url === "/metrics" && page.admits(message, peer)) void page.answer(message, response, peer);
    else response.writeHead(404).end();
  });
  server.maxConnections = mostConnections;
  await listen(server, place.port, place.host, "WORKER_PORT");
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
