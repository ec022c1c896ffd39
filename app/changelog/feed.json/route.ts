import { readEntries } from "#components/changelog/entries.ts";
import { jsonFeed } from "#components/changelog/feeds.ts";
import { env } from "#sandbox/env.ts";

/** The changelog as a JSON feed. */
export function GET(): Response {
  const headers = { "Content-Type": "application/feed+json; charset=utf-8", "Cache-Control": "public, max-age=300" };
  return new Response(jsonFeed(readEntries(), env().publicUrl), { headers });
}
