import { Aloha } from "@aloha/sdk";

const client = new Aloha({ apiKey: process.env.ALOHA_KEY, pace: true });

// However many there are: each call waits for its turn, and none meets a 429.
const notes = ["a monday note.", "a tuesday note.", "a wednesday note."];
const posts = await Promise.all(notes.map((content) => client.posts.create({ content, channels: ["bluesky"] })));
console.log(posts.length);
