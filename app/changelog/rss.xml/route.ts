import { readEntries } from "#components/changelog/entries.ts";
import { rssFeed } from "#components/changelog/feeds.ts";
import { env } from "#sandbox/env.ts";

/** The changelog for readers of RSS. */
export function GET(): Response {
  const headers = { "Content-Type": "application/rss+xml; charset=utf-8", "Cache-Control": "public, max-age=300" };
  return new Response(rssFeed(readEntries(), env().publicUrl), { headers });
}
