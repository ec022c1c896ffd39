import { webhookLimits } from "../contract/facts.gen.ts";
import type { FieldProblem } from "../errors.ts";
import { decryptSecret, encryptSecret, type MasterKey } from "../secrets.ts";
import type { WebhookTable } from "../store/schema-webhooks.ts";
import type { HeaderPair } from "./sign.ts";

type Headers = Readonly<Record<string, string>>;

const reserved =
  /^(x-aloha-.*|webhook-.*|content-.*|proxy-.*|host|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|user-agent|date)$/i;
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** What is wrong with headers that an owner wants to add. */
export function headerProblems(headers: Headers): FieldProblem[] {
  const problems = Object.entries(headers).flatMap(([name, value]) => problemOf(name, value));
  const bytes = Object.entries(headers).reduce((sum, pair) => sum + Buffer.byteLength(pair.join("")), 0);
  if (bytes > webhookLimits.customHeaderBytes) {
    const detail = `Names and values have at most ${webhookLimits.customHeaderBytes} bytes together; these have ${bytes}.`;
    problems.push({
      pointer: "/headers",
      code: "too_long",
      detail,
      limit: webhookLimits.customHeaderBytes,
      actual: bytes,
    });
  }
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) {
    problems.push({
      pointer: "/headers",
      code: "duplicate_item",
      detail: `${twice} stands here twice. Case makes no other header.`,
    });
  }
  return problems;
}

function problemOf(name: string, value: string): FieldProblem[] {
  const pointer = `/headers/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  if (reserved.test(name)) {
    return [{ pointer, code: "reserved_header", detail: `Aloha sets ${name} itself. Choose another name.` }];
  }
  if (!token.test(name)) {
    return [{ pointer, code: "invalid_header", detail: "A header name has letters, digits and - only." }];
  }
  if (!/^[\x20-\x7e\t]*$/.test(value)) {
    return [{ pointer, code: "invalid_header", detail: "A value has visible ASCII, spaces and tabs only." }];
  }
  return [];
}

/** Headers as they are stored: the names stay readable, so that they can be shown; the values are their owner's secrets. */
export function sealHeaders(keys: readonly MasterKey[], webhookId: string, headers: Headers): string | null {
  const names = Object.keys(headers);
  if (names.length === 0) return null;
  return JSON.stringify({ names, sealed: encryptSecret(keys, webhookId, JSON.stringify(headers)) });
}

export function openHeaders(keys: readonly MasterKey[], row: Pick<WebhookTable, "id" | "headers">): HeaderPair[] {
  if (row.headers === null) return [];
  const { sealed } = JSON.parse(row.headers) as { sealed: string };
  return Object.entries(JSON.parse(decryptSecret(keys, row.id, sealed)) as Headers);
}

export function customHeaderNames(row: Pick<WebhookTable, "headers">): string[] {
  return row.headers === null ? [] : (JSON.parse(row.headers) as { names: string[] }).names;
}

/** Stands where a log has the value of a custom header. */
export const hiddenValue = "[hidden]";

/** Headers as a log keeps them: the values of custom headers are their owner's secrets. */
export function maskHeaders(headers: readonly HeaderPair[], custom: readonly HeaderPair[]): HeaderPair[] {
  const own = new Set(custom.map(([name]) => name.toLowerCase()));
  return headers.map(([name, value]): HeaderPair => [name, own.has(name.toLowerCase()) ? hiddenValue : value]);
}
