import { Aloha } from "@aloha/sdk";

const client = new Aloha({ apiKey: process.env.ALOHA_KEY });

const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
const post = await client.posts.create({
  content: "a monday note.",
  channels: ["instagram"],
  scheduledAt: tomorrow,
});
console.log(post.id, post.status);
