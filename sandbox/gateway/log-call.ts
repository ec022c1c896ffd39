import { operations } from "../contract/operations.gen.ts";
import { callSource } from "../log/call-source.ts";
import { keptBody, keptText } from "../log/kept-words.ts";
import type { LogEntry, LogWords } from "../log/log-entry.ts";
import { encodeExtras } from "../log/log-extras.ts";
import { redactSecrets } from "../redact.ts";
import type { Caller } from "./caller.ts";
import type { Outgoing } from "./exchange.ts";
import type { Passage } from "./passage.ts";

const code = /"code":"([a-z_]+)"/;

/** Hands a finished call to the log. Calls without a workspace belong to nobody's log. */
export function logCall(passage: Passage, outgoing: Outgoing, replayed: boolean): void {
  const { caller, sandbox, incoming, realNow } = passage;
  const place = placeOf(caller);
  if (!place) return;
  const durationUs = Math.round((sandbox.clock.monotonic() - passage.startedAt) * 1000);
  const entry = entryOf(passage, outgoing, replayed, durationUs);
  sandbox.log.add(place.workspaceId, place.livemode, entry);
  sandbox.usage.call(place.workspaceId, place.livemode, entry.head);
  if (caller?.kind === "key") sandbox.marks.used(caller.key, incoming.peer.address, realNow);
  if (caller?.kind === "app") sandbox.marks.connected(caller.token, realNow);
  if (caller?.kind === "person" && caller.membership) sandbox.marks.visited(caller.membership.workspace, realNow);
}

/** In whose log a call stands. */
function placeOf(caller: Caller | null): { workspaceId: string; livemode: number } | null {
  if (caller?.kind === "app") return { workspaceId: caller.token.workspace_id, livemode: caller.token.livemode };
  if (caller?.kind === "link")
    return { workspaceId: caller.actor.workspace.id, livemode: caller.actor.livemode ? 1 : 0 };
  if (caller?.kind !== "person") {
    return caller?.key ? { workspaceId: caller.key.workspace_id, livemode: caller.key.livemode } : null;
  }
  const { membership, livemode } = caller;
  return membership && { workspaceId: membership.workspace.id, livemode: livemode ? 1 : 0 };
}

function entryOf(passage: Passage, outgoing: Outgoing, replayed: boolean, durationUs: number): LogEntry {
  const { caller, task, incoming } = passage;
  const key = caller?.kind === "key" || caller?.kind === "refused" ? caller.key : null;
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
    keyId: caller?.kind === "app" ? caller.token.client_id : (key?.key_id ?? null),
    keyGeneration: key?.generation ?? null,
    address: incoming.peer.address,
    idempotencyKey: task?.idempotencyKey ? redactSecrets(task.idempotencyKey) : null,
    replayed,
    admitted: passage.admitted && caller?.kind !== "refused",
    policy: passage.policy?.name ?? "anonymous",
    source: incoming.replayOf === undefined ? callSource(incoming.header("user-agent")) : "replay",
    personId: caller?.kind === "person" ? caller.person.id : null,
  };
  return { head, words: wordsOf(passage, outgoing, body, replayed) };
}

function wordsOf(passage: Passage, outgoing: Outgoing, body: string | null, replayed: boolean): LogWords {
  const { task } = passage;
  const silent = task !== null && operations[task.id].silent;
  const request = keptBody(silent ? null : (task?.requestBody ?? null));
  const response = keptBody(silent ? null : body);
  // A refusal has taken everything back, and an answer that is given again did nothing.
  const effects = outgoing.status < 400 && !replayed ? (task?.effects ?? null) : null;
  return {
    requestHeaders: requestHeaders(passage),
    requestBody: request.text,
    responseHeaders: responseHeaders(outgoing),
    responseBody: response.text,
    extras: encodeExtras(effects, task?.parameters ?? {}, [request.cutFrom, response.cutFrom], {
      fault: passage.fault,
      replayOf: passage.incoming.replayOf ?? null,
    }),
  };
}

/** The same on every answer, so the log need not say them. */
const constant = new Set(["Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Vary"]);
/** Where people put credentials: of ours, their form is shown; what may be somebody else's is hidden whole. */
const guarded: ReadonlyMap<string, "always" | "foreign"> = new Map([
  ["cookie", "always"],
  ["proxy-authorization", "always"],
  ["x-aloha-client-ip", "always"],
  ["authorization", "foreign"],
  ["x-api-key", "foreign"],
  ["api-key", "foreign"],
  ["apikey", "foreign"],
  ["x-auth-token", "foreign"],
  ["x-access-token", "foreign"],
]);

/** Credentials come last: the rest hardly ever needs a search for secrets. */
function requestHeaders({ incoming }: Passage): string {
  let plain = "";
  let credentials = "";
  for (const [name, value] of incoming.headers()) {
    const guard = guarded.get(name);
    if (guard === undefined) plain += `${name}: ${value}\n`;
    else credentials += `${name}: ${guard === "always" ? "[hidden]" : shownCredential(value)}\n`;
  }
  return keptText(plain) + credentials;
}

function shownCredential(value: string): string {
  const shown = redactSecrets(value);
  return shown === value ? "[hidden]" : shown;
}

function responseHeaders({ headers }: Outgoing): string {
  let lines = "";
  for (const name in headers) if (!constant.has(name)) lines += `${name}: ${headers[name]}\n`;
  return keptText(lines);
}
