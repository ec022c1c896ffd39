// How long deliveries wait: at half of the load that the machine can bear, and beside a dead endpoint with a long queue.
import type { Sandbox } from "../sandbox/sandbox.ts";
import { furnish, openWebhookHouse, recordEvents, untilDelivered } from "./webhook-house.ts";

const sink = Number(process.env.SINK_PORT);
const perSecond = Number(process.env.LOAD_PER_SECOND);
const seconds = Number(process.env.LOAD_SECONDS);
const tickMs = 20;

const atHalfLoad = await halfLoad();
const besideDead = await besideDeadOne();
process.stdout.write(`${JSON.stringify({ atHalfLoad, besideDead })}\n`);
process.exit(0);

async function halfLoad(): Promise<number> {
  const endpoints = 16;
  const sandbox = await openWebhookHouse();
  const workspaceId = await furnish(sandbox, endpoints, sink);
  sandbox.webhooks.worker.start();
  await produce(sandbox, [workspaceId], perSecond / endpoints);
  await untilDelivered(sandbox);
  return p99(sandbox, [workspaceId]);
}

async function besideDeadOne(): Promise<number> {
  const sandbox = await openWebhookHouse();
  const dead = await furnish(sandbox, 1, sink + 1);
  await recordEvents(sandbox, dead, 2000);
  const healthy = [
    await furnish(sandbox, 17, sink),
    await furnish(sandbox, 16, sink),
    await furnish(sandbox, 16, sink),
  ];
  sandbox.webhooks.worker.start();
  await produce(sandbox, healthy, 15);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return p99(sandbox, healthy);
}

/** Records events evenly, as calls of an API would cause them. */
async function produce(sandbox: Sandbox, workspaces: readonly string[], eventsPerSecond: number): Promise<void> {
  const startedAt = performance.now();
  let recorded = 0;
  while (performance.now() - startedAt < seconds * 1000) {
    const wanted = Math.floor(((performance.now() - startedAt) / 1000) * eventsPerSecond);
    const count = wanted - recorded;
    if (count > 0) await Promise.all(workspaces.map((id) => recordEvents(sandbox, id, count)));
    recorded = wanted;
    await new Promise((resolve) => setTimeout(resolve, tickMs));
  }
}

/** Milliseconds between a delivery being due and the start of its attempt, of the slowest in a hundred. */
async function p99(sandbox: Sandbox, workspaces: readonly string[]): Promise<number> {
  const marks = workspaces.map((id) => `'${id}'`).join(",");
  const sql = `SELECT waited_ms FROM webhook_attempt WHERE workspace_id IN (${marks}) ORDER BY waited_ms`;
  const rows = await sandbox.engine.all<{ waited_ms: number }>({ sql, parameters: [] });
  return Number(rows[Math.floor(rows.length * 0.99)]?.waited_ms ?? Number.NaN);
}
