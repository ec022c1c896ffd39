/** What differs each time by nature, wherever it stands in a text. */
const fleeting: readonly RegExp[] = [
  // Ids, and the addresses that are made of them.
  /(?<![0-9A-Za-z])[0-9A-HJKMNP-TV-Z]{26}(?:-[a-z]+)?(?:-[0-9a-f]{6,})?(?![0-9A-Za-z])/g,
  /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi,
  /\bsim_[a-z]+_\d+/g,
  // Instants.
  /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)/g,
  // What is left of a secret, and what a signed address carries.
  /…[0-9A-Za-z+/=]{4}/g,
  /\bexpires=\d+/g,
  /\bcursor=[\w-]+/g,
];
const fleetingNames = new Set([
  "durationMs",
  "waitedMs",
  "offsetMs",
  "dnsMs",
  "connectMs",
  "tlsMs",
  "firstByteMs",
  "totalMs",
  "p95Ms",
  "created",
  "sequence",
  "nextCursor",
]);
const fleetingHeader =
  /^\/(?:request|response)\/headers\/(?:x-ratelimit-\w+|ratelimit(?:-policy)?|retry-after|etag|date)$/;
const fleetingPlace = /\/rateLimit\/(?:remaining|resetAt)$/;

/** Whether two values at a place differ by nature alone. */
export function isVolatile(pointer: string, left: unknown, right: unknown): boolean {
  if (typeof left !== typeof right) return false;
  if (hasFleetingName(pointer)) return true;
  return typeof left === "string" && typeof right === "string" && masked(left) === masked(right);
}

/** The places in a value that another answer of the same kind fills anew. */
export function volatilePlaces(value: unknown, pointer = ""): string[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, item]) => volatilePlaces(item, `${pointer}/${inPointer(name)}`));
  if (value === null) return [];
  return hasFleetingName(pointer) || (typeof value === "string" && masked(value) !== value) ? [pointer] : [];
}

/** A name as a JSON Pointer writes it. */
export function inPointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Whether the name of a place says that its value differs each time. */
export function hasFleetingName(pointer: string): boolean {
  if (fleetingHeader.test(pointer) || fleetingPlace.test(pointer)) return true;
  return fleetingNames.has(pointer.slice(pointer.lastIndexOf("/") + 1));
}

function masked(text: string): string {
  return fleeting.reduce((rest, what) => rest.replace(what, "*"), text);
}
