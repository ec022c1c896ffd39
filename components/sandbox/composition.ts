/** A request as somebody put it together: all but the key, so that its address can be sent to anybody. */
export interface Composition {
  /** The operationId. */
  readonly op: string;
  /** What fills the braces of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Headers beside those that every call has. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it was written, which may be no JSON yet. */
  readonly body: string;
  /** Value of Aloha-Sandbox-Fault; empty for none. */
  readonly fault: string;
}

/**
 * The address at which the console opens with a composition. The operation stands in the query, all else behind the #:
 * a body may be longer than what servers take in an address, and no log should hold it.
 */
export function compositionHref({ op, path, query, headers, body, fault }: Composition): string {
  const rest = {
    ...(Object.keys(path).length > 0 ? { path } : {}),
    ...(Object.keys(query).length > 0 ? { query } : {}),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(body === "" ? {} : { body }),
    ...(fault === "" ? {} : { fault }),
  };
  const hash = Object.keys(rest).length === 0 ? "" : `#${encodeURIComponent(JSON.stringify(rest))}`;
  return `/sandbox?op=${encodeURIComponent(op)}${hash}`;
}

/** What an address holds of a composition; null where it names no operation. */
export function compositionIn(search: string, hash: string): Composition | null {
  const op = new URLSearchParams(search).get("op");
  if (!op) return null;
  const rest = readRest(hash);
  return {
    op,
    path: words(rest.path),
    query: words(rest.query),
    headers: words(rest.headers),
    body: typeof rest.body === "string" ? rest.body : "",
    fault: typeof rest.fault === "string" ? rest.fault : "",
  };
}

function readRest(hash: string): Record<string, unknown> {
  try {
    const rest: unknown = JSON.parse(decodeURIComponent(hash.replace(/^#/, "")));
    return typeof rest === "object" && rest !== null ? (rest as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Somebody else may have written the address: only words are taken from it. */
function words(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, one]) => typeof one === "string"));
}
