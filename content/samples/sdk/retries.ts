import { Aloha } from "@aloha/sdk";

const client = new Aloha({
  apiKey: process.env.ALOHA_KEY,
  maxRetries: 4,
  onRetry: ({ attempt, delayMs, reason }) => console.log(`Try ${attempt}: ${reason}. Next in ${delayMs} ms.`),
});

// One call may differ from its client.
const me = await client.me.get({ timeout: 10_000, maxRetries: 1 });
console.log(me.object);
