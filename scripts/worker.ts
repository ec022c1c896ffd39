// `npm run worker`: runs due jobs and delivers webhooks, beside web processes that have WEBHOOK_WORKER=off.
import { env } from "../sandbox/env.ts";
import { shownSettings } from "../sandbox/observe/shown-settings.ts";
import { openSandbox } from "../sandbox/sandbox.ts";
import { systemClock } from "../sandbox/time/clock.ts";
import { stopOnSignal } from "../server/shutdown.ts";
import { openWatch } from "../server/watch.ts";
import { requireNode } from "./node-version.ts";

requireNode();
process.env.UV_THREADPOOL_SIZE ??= "48";
try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(): Promise<void> {
  const settings = env();
  const sandbox = await openSandbox({ ...settings, webhookWorker: "shared" }, systemClock);
  sandbox.metrics.watchProcess();
  const watch =
    settings.workerPort === null ? null : await openWatch(sandbox, { ...settings, port: settings.workerPort });
  stopOnSignal(async () => {
    sandbox.journal.say("draining", {});
    await watch?.close();
    await sandbox.close();
    sandbox.journal.say("ended", {});
    sandbox.journal.flush();
  });
  sandbox.start();
  const facts = { ...shownSettings(settings), workerPort: settings.workerPort };
  const door = settings.workerPort === null ? "" : `\nHealth and metrics answer on port ${settings.workerPort}`;
  const words = `Working on the jobs and webhooks in ${facts.data}${door}`;
  sandbox.journal.say("started", { process: "worker", ...facts }, words);
}
