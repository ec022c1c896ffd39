type Header = readonly [string, string];

export interface HeaderGroup {
  readonly name: string;
  readonly headers: readonly Header[];
}

const groups: readonly (readonly [name: string, belongs: RegExp])[] = [
  ["Rate", /^(x-ratelimit-|ratelimit|retry-after)/],
  ["Ids", /^(x-request-id|location|etag|link|idempotent|idempotency)/],
  ["Sandbox", /^aloha-/],
  ["Cache", /^(cache-control|vary|age|last-modified)/],
];

/** The headers of an answer, those that belong together side by side. What is of no group comes last. */
export function headerGroups(headers: readonly Header[]): HeaderGroup[] {
  const of = (name: string) => groups.find(([, belongs]) => belongs.test(name.toLowerCase()))?.[0] ?? "Others";
  return [...groups.map(([name]) => name), "Others"]
    .map((name) => ({ name, headers: headers.filter(([header]) => of(header) === name) }))
    .filter((group) => group.headers.length > 0);
}

/** The rate of an answer as its headers tell it; null where they do not. */
export function rateIn(headers: readonly Header[]): { readonly limit: number; readonly left: number } | null {
  const value = (name: string) => headers.find(([header]) => header.toLowerCase() === name)?.[1];
  const limit = Number(value("x-ratelimit-limit"));
  const left = Number(value("x-ratelimit-remaining"));
  return limit > 0 && Number.isFinite(left) ? { limit, left } : null;
}
