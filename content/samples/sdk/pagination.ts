import { Aloha } from "@aloha/sdk";

const client = new Aloha({ apiKey: process.env.ALOHA_KEY });

// Each page is fetched when the loop comes to it.
for await (const post of client.posts.list({ order: "createdAt", limit: 2 })) console.log(post.id);

// The first three, in one list.
const three = await client.posts.list({ order: "createdAt" }).all({ limit: 3 });

// One page, and the next.
const page = await client.posts.list({ order: "createdAt", limit: 2 });
const next = await page.getNextPage();
console.log(three.length, page.data.length, next?.data[0]?.id === three[2]?.id);
