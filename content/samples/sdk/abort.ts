import { Aloha, RequestAbortedError } from "@aloha/sdk";

const client = new Aloha({ apiKey: process.env.ALOHA_KEY });

const controller = new AbortController();
const call = client.posts.list({ limit: 1 }, { signal: controller.signal });
controller.abort();

try {
  await call;
} catch (error) {
  console.log(error instanceof RequestAbortedError);
}
