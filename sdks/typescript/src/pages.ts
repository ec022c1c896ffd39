import { AlohaError } from "./aloha-error.ts";
import type { Call } from "./call.ts";
import { checkNumber } from "./check.ts";
import type { Reply } from "./exchange.ts";
import type { AlohaPromise, Page, PagePromise } from "./results.ts";

/** Fetches the page at a cursor, or the first, and finishes it. */
type Fetch<T> = (finish: (reply: Reply, call: Call) => Page<T>, cursor?: string) => AlohaPromise<Page<T>>;

/** A list that comes in pages. Every cursor that was used is kept: one that comes twice would never end. */
export function pagePromise<T>(fetch: Fetch<T>, cursor?: string, before: readonly unknown[] = []): PagePromise<T> {
  const first = fetch((reply, { query }) => {
    const raw = reply.data as Page<T>;
    const seen = [...before, query.cursor];
    return Object.defineProperty(raw, "getNextPage", {
      value: async () => {
        const { nextCursor } = raw;
        if (!raw.hasMore) return null;
        if (!nextCursor || seen.includes(nextCursor))
          throw new AlohaError(`The cursor ${nextCursor} came twice: the list never ends.`);
        return pagePromise(fetch, nextCursor, seen);
      },
    });
  }, cursor);
  async function* pages(): AsyncGenerator<Page<T>, void> {
    for (let page: Page<T> | null = await first; page; page = await page.getNextPage()) yield page;
  }
  return Object.assign(first, {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.data;
    },
    async all({ limit }: { readonly limit: number }): Promise<T[]> {
      checkNumber(limit, "limit");
      const found: T[] = [];
      for await (const page of pages()) if (found.push(...page.data) >= limit) break;
      return found.slice(0, limit);
    },
  });
}
