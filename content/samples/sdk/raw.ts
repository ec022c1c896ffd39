import { Aloha } from "@aloha/sdk";

const client = new Aloha({ apiKey: process.env.ALOHA_KEY });

// The answer around the result.
const { data, response, requestId, rateLimit } = await client.me.get().withResponse();
console.log(data.object, response.status, requestId, rateLimit?.remaining);

// Any other call, with the same key, retries and errors.
const posts = await client.request<{ data: unknown[] }>("GET", "/posts", { query: { limit: 1 } });
console.log(posts.data.length);
