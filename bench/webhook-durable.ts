// Durable delivery as the server does it: claim, attempt rows, both families of signatures, grouped fenced ends.
import { answerRounds } from "./rounds.ts";
import { furnish, openWebhookHouse, recordEvents, untilDelivered } from "./webhook-house.ts";

const endpoints = 8;
const sandbox = await openWebhookHouse();
const workspaceId = await furnish(sandbox, endpoints, Number(process.env.SINK_PORT));

answerRounds(
  async () => {
    sandbox.webhooks.worker.start();
    await untilDelivered(sandbox);
    await sandbox.webhooks.worker.stop();
  },
  (count) => recordEvents(sandbox, workspaceId, count / endpoints),
);
