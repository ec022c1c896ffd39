import { Aloha } from "@aloha/sdk";

const client = new Aloha({
  apiKey: process.env.ALOHA_KEY,
  onRequest: ({ method, url, attempt }) => console.log(attempt, method, url),
  onResponse: ({ status, durationMs, requestId }) => console.log(status, durationMs, requestId),
});
await client.me.get();
