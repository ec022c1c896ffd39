import { redactSecrets } from "../redact.ts";

const hidden = "[hidden]";

/** Addresses that show something to whoever has them: their last part is the proof. */
const proofs = /(\/sandbox\/(?:preview|shared)\/|\/media\/)[\w-]{16,}/g;
/** Names in a query that say that the rest of it opens something. */
const telling = /(?:^|[&;])[^=&]*(?:sig|token|key|secret|auth|pass|pwd|expire|credential|code|session|hash)[^=&]*=/i;
const queries = /\?([^\s"'<>#?]+)/g;
const logins = /(:\/\/)[^\s/@"'<>]+@/g;
/** Ids of what belongs to the people of a workspace, and of the workspace itself. */
const owners = /\b(key|wsp|usr|ses|mem|inv|app|gra|whs|shr)_[0-9A-HJKMNP-TV-Z]{26}\b/g;

/** Fields that tell who called, from where, or with what. */
const personal = new Set(
  [
    "address",
    "remoteAddress",
    "ip",
    "ipAllow",
    "userAgent",
    "device",
    "email",
    "hint",
    "keyId",
    "secretIds",
    "personId",
    "idempotencyKey",
    "workspaceId",
  ].map((name) => name.toLowerCase()),
);

/** A text without what a stranger need not see. `caller`: the address that the call came from. */
export function redactText(text: string, caller: string | null): string {
  const plain = redactSecrets(text)
    .replace(proofs, `$1${hidden}`)
    .replace(queries, (all, query: string) => (telling.test(query) ? `?${hidden}` : all))
    .replace(logins, `$1${hidden}@`)
    .replace(owners, `$1_${hidden}`);
  return caller ? plain.replaceAll(caller, hidden) : plain;
}

/** The same for all that a value holds. */
export function redactValue<Value>(value: Value, caller: string | null): Value {
  return redacted("", value, caller) as Value;
}

/** The same for a body. One that needs no change keeps its letters: numbers and blanks as they were sent. */
export function redactBody(body: string | null, caller: string | null): string | null {
  if (body === null) return null;
  const text = redactText(body, caller);
  try {
    const value: unknown = JSON.parse(text);
    const clean = redactValue(value, caller);
    return JSON.stringify(clean) === JSON.stringify(value) ? text : JSON.stringify(clean);
  } catch {
    return text;
  }
}

function redacted(name: string, value: unknown, caller: string | null): unknown {
  if (personal.has(name.toLowerCase()) && value !== null) return hidden;
  if (typeof value === "string") return redactText(/url$/i.test(name) ? withoutQuery(value) : value, caller);
  if (Array.isArray(value)) return value.map((item) => redacted("", item, caller));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, item]) => [redactText(field, caller), redacted(field, item, caller)]),
  );
}

/** Whatever stands in the query of an address that is called may open it. */
function withoutQuery(url: string): string {
  const at = url.indexOf("?");
  return at === -1 ? url : `${url.slice(0, at)}?${hidden}`;
}
