import type { Entry } from "./entries.ts";

const name = "Aloha API: changelog";
const about = "What is new in the Aloha API. A breaking change is announced here at least 60 days before.";

/** The changelog as RSS 2.0. */
export function rssFeed(entries: readonly Entry[], base: string): string {
  const items = entries.map(
    ({ id, title, date, description }) => `    <item>
      <title>${escaped(title)}</title>
      <link>${base}/changelog#${id}</link>
      <guid>${base}/changelog#${id}</guid>
      <pubDate>${new Date(date).toUTCString()}</pubDate>
      <description>${escaped(description)}</description>
    </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${name}</title>
    <link>${base}/changelog</link>
    <description>${about}</description>
    <atom:link href="${base}/changelog/rss.xml" rel="self" type="application/rss+xml"/>
${items.join("\n")}
  </channel>
</rss>
`;
}

/** The changelog as a JSON Feed 1.1. */
export function jsonFeed(entries: readonly Entry[], base: string): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: name,
    home_page_url: `${base}/changelog`,
    feed_url: `${base}/changelog/feed.json`,
    description: about,
    items: entries.map(({ id, title, date, description }) => ({
      id: `${base}/changelog#${id}`,
      url: `${base}/changelog#${id}`,
      title,
      content_text: description,
      date_published: new Date(date).toISOString(),
    })),
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
