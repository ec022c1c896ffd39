import type { TargetRules } from "../egress/target.ts";
import type { LiveBus } from "../live-bus.ts";
import type { UsageTally } from "../log/usage-tally.ts";
import type { Metrics } from "../metrics.ts";
import type { Tracer } from "../observe/tracer.ts";
import { type MasterKey, randomFraction } from "../secrets.ts";
import type { Engine } from "../store/engine.ts";
import type { Clock } from "../time/clock.ts";
import type { LaneStep } from "../time/lane-step.ts";
import { catcher } from "./catch-delivery.ts";
import { deliverDue } from "./deliver-due.ts";
import { DeliveryWorker } from "./delivery-worker.ts";
import { Endpoints } from "./endpoint.ts";
import { ListenerStreams } from "./listener-streams.ts";
import { QueueState } from "./queue-state.ts";
import { Sender } from "./send.ts";
import type { WebhookServices } from "./webhook-services.ts";

export interface WebhookSettings {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly owner: string;
  readonly keys: readonly MasterKey[];
  readonly bus: LiveBus;
  readonly metrics: Metrics;
  readonly tally: Pick<UsageTally, "attempt">;
  readonly targets: TargetRules;
  readonly egressProxy: string | null;
  readonly tracer: Tracer | null;
  readonly report: (error: unknown, where: string) => void;
}

/** Everything that delivers, put together once for a process. */
export interface Webhooks {
  readonly worker: DeliveryWorker;
  readonly step: LaneStep;
  readonly services: WebhookServices;
  readonly queue: QueueState;
  close(): Promise<void>;
}

export function openWebhooks(settings: WebhookSettings): Webhooks {
  const { engine, clock, owner, keys, bus, metrics, tally, targets, egressProxy, tracer, report } = settings;
  const streams = new ListenerStreams();
  const sender = new Sender({ rules: targets, clock, egressProxy });
  const receivers = { tracer, sender, streams, catcher: catcher({ engine, clock, keys, bus }) };
  const host = { engine, clock, owner, endpoints: new Endpoints(keys), random: randomFraction, tally };
  const worker = new DeliveryWorker({ ...host, receivers, metrics, report });
  return {
    worker,
    step: deliverDue({ ...host, receivers }),
    services: { streams, host },
    queue: new QueueState({ engine, clock, metrics, worker }),
    async close() {
      streams.closeAll();
      await worker.stop();
      await sender.close();
    },
  };
}
