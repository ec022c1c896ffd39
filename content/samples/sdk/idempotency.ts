import { Aloha } from "@aloha/sdk";

const client = new Aloha({ apiKey: process.env.ALOHA_KEY });
const note = { content: "a monday note.", channels: ["bluesky"] };

// The name of a job of yours, so that the job makes one post however often it runs.
const idempotencyKey = "job-2026-11-29-monday";
const first = await client.posts.create(note, { idempotencyKey });
const again = await client.posts.create(note, { idempotencyKey }).withResponse();
console.log(first.id === again.data.id, again.replayed);
