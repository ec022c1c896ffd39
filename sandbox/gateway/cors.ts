const exposed = [
  "X-Request-Id",
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "ETag",
  "Link",
  "Location",
  "Idempotency-Replayed",
  "Aloha-Key-Ends-At",
  "Aloha-Sandbox-Clock",
  "X-Should-Retry",
  "Deprecation",
  "Sunset",
].join(", ");

const allowedHeaders =
  "Authorization, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID, X-Aloha-Retry, Aloha-Sandbox-Fault";

/** Lets any page read an answer, but never one to a live key: a live key has no place in a browser. */
export function addCors(headers: Record<string, string>, livemode: boolean, origin: string | null): void {
  if (livemode) return;
  headers["Access-Control-Allow-Origin"] = "*";
  if (origin !== null) headers["Access-Control-Expose-Headers"] = exposed;
}

/** The answer to OPTIONS, preflight or not. It needs no key and counts for nobody. */
export function addPreflight(headers: Record<string, string>, allow: string): void {
  headers.Allow = allow;
  headers["Access-Control-Allow-Origin"] = "*";
  headers["Access-Control-Allow-Methods"] = allow;
  headers["Access-Control-Allow-Headers"] = allowedHeaders;
  headers["Access-Control-Max-Age"] = "86400";
}
