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
  "Aloha-Sandbox-Fault-Applied",
  "X-Should-Retry",
  "Deprecation",
  "Sunset",
].join(", ");

// Aloha-Mode is not among them, on purpose: with it a cookie counts, and no other site may send it.
const allowedHeaders =
  "Authorization, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID, X-Aloha-Retry, Aloha-Sandbox-Fault";

/** Lets any page read an answer. */
export function addCors(headers: Record<string, string>, origin: string | null): void {
  headers["Access-Control-Allow-Origin"] = "*";
  if (origin !== null) headers["Access-Control-Expose-Headers"] = exposed;
}

/** The answer to OPTIONS, preflight or not. It needs no key and counts for nobody. */
export function addPreflight(headers: Record<string, string>, allow: string, portalOnly: boolean): void {
  headers.Allow = allow;
  if (portalOnly) return;
  headers["Access-Control-Allow-Origin"] = "*";
  headers["Access-Control-Allow-Methods"] = allow;
  headers["Access-Control-Allow-Headers"] = allowedHeaders;
  headers["Access-Control-Max-Age"] = "86400";
}
