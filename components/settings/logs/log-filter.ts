import type { QueryOf } from "#sandbox/contract/types.ts";

export type LogFilter = Omit<QueryOf<"listRequests">, "limit" | "cursor">;

/** How the address names what the log is narrowed by, and how the API does. */
const names = {
  q: "search",
  status: "status",
  method: "method",
  operation: "operationId",
  path: "path",
  key: "keyId",
  generation: "keyGeneration",
  code: "code",
  source: "source",
  from: "from",
  to: "to",
} as const;

export type FilterName = keyof typeof names;
export const filterNames = Object.keys(names) as FilterName[];

const lists = new Set<FilterName>(["status", "method", "operation", "code", "source"]);

/** The filter that an address holds. */
export function filterOf(params: URLSearchParams): LogFilter {
  const filter: Record<string, unknown> = {};
  for (const name of filterNames) {
    const value = params.get(name);
    if (value) filter[names[name]] = lists.has(name) ? value.split(",") : value;
  }
  for (const name of ["controls", "portal"]) if (params.has(name)) filter[name] = true;
  return filter as LogFilter;
}

/** The same filter for the live tail, which knows no end of time. */
export function tailQuery(filter: LogFilter): string {
  const { from: _from, to: _to, ...rest } = filter;
  const set = Object.entries(rest).map(([name, value]) => [name, String(value)]);
  return set.length === 0 ? "" : `?${new URLSearchParams(set)}`;
}

/** Everything taken out again. */
export const noFilter: Record<string, null> = Object.fromEntries(filterNames.map((name) => [name, null]));

const requestId = /^req_[0-9A-HJKMNP-TV-Z]{26}$/;

/** True for the name of a call: whoever pastes it wants that call, not those that speak of it. */
export function isRequestId(text: string): boolean {
  return requestId.test(text);
}
