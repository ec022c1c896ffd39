import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordEvent } from "../sandbox/events/record.ts";
import { openSandbox, type Sandbox } from "../sandbox/sandbox.ts";
import { Store } from "../sandbox/store/store.ts";
import { systemClock } from "../sandbox/time/clock.ts";
import { liveTime } from "../sandbox/time/workspace-time.ts";
import { newWebhook } from "../sandbox/webhooks/create-webhook.ts";
import { addSecretRow } from "../sandbox/webhooks/secret-rows.ts";
import { insertWebhook } from "../sandbox/webhooks/webhook-queries.ts";
import { makeWebhookSecret } from "../sandbox/webhooks/webhook-secret.ts";
import { createClaimedWorkspace } from "../sandbox/workspaces/create-claimed-workspace.ts";

/** A sandbox of its own whose webhooks go to the sink. */
export async function openWebhookHouse(): Promise<Sandbox> {
  return openSandbox(
    {
      publicUrl: "http://localhost:3000",
      apiUrl: "http://localhost:3000",
      workspacesPerMinute: 1000,
      portalAdmins: [],
      dataDir: mkdtempSync(join(tmpdir(), "aloha-deliver-")),
      redisUrl: null,
      databaseUrl: process.env.BENCH_DATABASE_URL || null,
      secretsKeys: ["a-key-for-the-bench-alone-long-enough"],
      webhookWorker: "off",
      webhookAllowCidrs: ["127.0.0.0/8"],
      egressProxy: null,
      authSecrets: null,
      smtpUrl: null,
      mailFrom: "",
      signUpsPerMinute: 5,
      ownPorts: [3000],
      logLevel: "info",
      slowRequestMs: 1000,
      traceEndpoint: null,
      tracePercent: 100,
    },
    systemClock,
  );
}

/** A workspace with this many endpoints at one port of the sink. */
export async function furnish(sandbox: Sandbox, endpoints: number, port: number, maxInFlight = 8): Promise<string> {
  const now = sandbox.clock.now();
  return sandbox.engine.transaction(async (session) => {
    const workspaceId = await createClaimedWorkspace(session, { name: "bench", plan: "agency", now });
    const store = new Store(session, workspaceId, false);
    for (let number = 0; number < endpoints; number++) {
      const id = `whk_${workspaceId.slice(4, 20)}${String(number).padStart(10, "0")}`;
      const url = `http://127.0.0.1:${port}/${number}`;
      const shape = { id, kind: "endpoint", url, description: null, events: '["*"]', headers: null } as const;
      await store.all(
        insertWebhook,
        newWebhook({ ...shape, max_in_flight: maxInFlight, rate_per_second: null, created_at: now }),
      );
      const call = { store, time: liveTime(now), services: sandbox.services, newId: () => id.replace("whk", "whs") };
      await addSecretRow(call, id, makeWebhookSecret(), true);
    }
    return workspaceId;
  });
}

let made = 0;

/** Records events of a kilobyte, a hundred in each transaction, as a busy API would. */
export async function recordEvents(sandbox: Sandbox, workspaceId: string, count: number): Promise<void> {
  for (let done = 0; done < count; done += 100) {
    await sandbox.engine.transaction(async (session) => {
      const store = new Store(session, workspaceId, false);
      const time = { ...liveTime(sandbox.clock.now()), epoch: 1 };
      for (let number = done; number < Math.min(count, done + 100); number++) {
        const objectId = `post_${String(++made).padStart(26, "0")}`;
        const data = { postId: objectId, filler: "a".repeat(700) };
        await recordEvent(store, time, { event: "post.published", objectId, sequence: 1, data, requestId: null });
      }
    });
  }
}

/** Resolves when no delivery waits or runs any more. */
export async function untilDelivered(sandbox: Sandbox): Promise<void> {
  const statement = { sql: "SELECT id FROM job WHERE lane IS NOT NULL LIMIT 1", parameters: [] };
  while ((await sandbox.engine.all(statement)).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}
