import { requestLog } from "../contract/facts.gen.ts";
import { redactSecrets } from "../redact.ts";

/** A body as the log keeps it. */
export interface KeptBody {
  readonly text: string | null;
  /** How many bytes it really has, when it was cut. */
  readonly cutFrom: number | null;
}

const nothing: KeptBody = { text: null, cutFrom: null };
/** A UTF-16 unit is three bytes of UTF-8 at most. */
const mostBytesOfUnit = 3;

/** Redacted first and cut afterwards, so that no half of a secret stays. */
export function keptBody(body: string | null): KeptBody {
  if (body === null || body === "") return nothing;
  const text = keptText(body);
  if (text.length * mostBytesOfUnit <= requestLog.bodyBytes) return { text, cutFrom: null };
  if (Buffer.byteLength(text) <= requestLog.bodyBytes) return { text, cutFrom: null };
  return { text: firstBytes(text), cutFrom: Buffer.byteLength(body) };
}

/** Postgres cannot keep U+0000, so nobody does. */
export function keptText(text: string): string {
  const clean = redactSecrets(text);
  return clean.includes("\u0000") ? clean.replaceAll("\u0000", "\ufffd") : clean;
}

/** Cuts between two characters, never within one. */
function firstBytes(text: string): string {
  const bytes = Buffer.from(text.slice(0, requestLog.bodyBytes)).subarray(0, requestLog.bodyBytes);
  return new TextDecoder().decode(bytes, { stream: true });
}
