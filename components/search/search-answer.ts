import { find, type SearchIndex } from "./engine.ts";

const most = 50;

/** What a question finds, for programs: as the search of the pages finds it, with whole addresses. */
export function searchAnswer(index: SearchIndex, query: URLSearchParams, publicUrl: string): object {
  const limit = Math.min(most, Math.max(1, Number.parseInt(query.get("limit") ?? "8", 10) || 8));
  const data = find(index, query.get("q") ?? "")
    .slice(0, limit)
    .map(({ kind, title, path, summary, url }) => ({ kind, title, path, summary, url: new URL(url, publicUrl).href }));
  return { object: "list", data };
}
