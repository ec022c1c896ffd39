import { operations } from "../contract/operations.gen.ts";
import type { LogEntry, LogWords } from "../log/log-entry.ts";
import { redactSecrets } from "../redact.ts";
import type { Outgoing } from "./exchange.ts";
import type { Passage } from "./passage.ts";

const code = /"code":"([a-z_]+)"/;
const longestBody = 64 * 1024;

/** Hands a finished call to the log. Calls without a workspace belong to nobody's log. */
export function logCall(passage: Passage, outgoing: Outgoing, replayed: boolean): void {
  const { caller, sandbox, incoming, realNow } = passage;
  if (!caller?.key) return;
  const durationUs = Math.round((sandbox.clock.monotonic() - passage.startedAt) * 1000);
  sandbox.log.add(caller.key.workspace_id, caller.key.livemode, entryOf(passage, outgoing, replayed, durationUs));
  if (caller.kind === "key") sandbox.marks.used(caller.key, incoming.peer.address, realNow);
}

function entryOf(passage: Passage, outgoing: Outgoing, replayed: boolean, durationUs: number): LogEntry {
  const { caller, task, incoming } = passage;
  const body = typeof outgoing.body === "string" ? outgoing.body : null;
  const head = {
    id: passage.requestId,
    at: passage.realNow,
    method: incoming.method.slice(0, 20),
    path: redactSecrets(passage.path).slice(0, 2000),
    query: redactSecrets(passage.rawQuery).slice(0, 4000),
    operationId: task?.id ?? null,
    status: outgoing.status,
    code: outgoing.status >= 400 && body ? (code.exec(body)?.[1] ?? null) : null,
    durationUs,
    keyId: caller?.key?.key_id ?? null,
    keyGeneration: caller?.key?.generation ?? null,
    address: incoming.peer.address,
    idempotencyKey: task?.idempotencyKey ? redactSecrets(task.idempotencyKey) : null,
    replayed,
    admitted: passage.admitted && caller?.kind === "key",
    policy: passage.policy?.name ?? "anonymous",
  };
  const silent = task !== null && operations[task.id].silent;
  const requestBody = silent ? null : keptBody(task?.requestBody ?? null);
  return {
    head,
    words: { ...headersOf(passage, outgoing), requestBody, responseBody: silent ? null : keptBody(body) },
  };
}

/** The same on every answer, so the log need not say them. */
const constant = new Set(["Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Vary"]);
const hidden = new Set(["cookie", "proxy-authorization", "x-aloha-client-ip"]);

function headersOf(passage: Passage, outgoing: Outgoing): Pick<LogWords, "requestHeaders" | "responseHeaders"> {
  const asked: string[] = [];
  for (const [name, value] of passage.incoming.headers()) asked.push(name, ": ", shownHeader(name, value), "\n");
  const answered: string[] = [];
  for (const name in outgoing.headers) {
    if (!constant.has(name)) answered.push(name, ": ", outgoing.headers[name] ?? "", "\n");
  }
  return { requestHeaders: keptText(asked.join("")), responseHeaders: keptText(answered.join("")) };
}

/** A credential is shown as far as it may be; what has not the form of one of ours may be anything, so nothing of it is. */
function shownHeader(name: string, value: string): string {
  if (name === "authorization") return redactSecrets(value) === value ? "[hidden]" : value;
  return hidden.has(name) ? "[hidden]" : value;
}

/** A body as the log keeps it: redacted before it is written, and cut at 64 KiB. */
function keptBody(body: string | null): string | null {
  if (body === null || body === "") return null;
  const text = keptText(body);
  return text.length > longestBody ? text.slice(0, longestBody) : text;
}

/** Postgres cannot keep U+0000, so nobody does. */
function keptText(text: string): string {
  const clean = redactSecrets(text);
  return clean.includes("\u0000") ? clean.replaceAll("\u0000", "\ufffd") : clean;
}
