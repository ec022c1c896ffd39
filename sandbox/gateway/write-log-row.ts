import { operations } from "../contract/operations.gen.ts";
import { redactSecrets } from "../keys/key-format.ts";
import type { Outgoing } from "./exchange.ts";
import type { Passage } from "./passage.ts";
import { loggedBody, loggedHeaders } from "./request-log.ts";

const code = /"code":"([a-z_]+)"/;

/** Hands a finished call to the batch writer. Calls without a workspace belong to nobody's log. */
export function writeLogRow(passage: Passage, outgoing: Outgoing, replayed: boolean): void {
  const { caller, task, incoming, sandbox, policy } = passage;
  const key = caller?.kind === "key" ? caller.key : (caller?.key ?? null);
  if (!key) return;
  const body = typeof outgoing.body === "string" ? outgoing.body : null;
  const silent = task !== null && operations[task.id].showsSecret;
  sandbox.log.add({
    id: passage.requestId,
    workspace_id: key.workspace_id,
    livemode: key.livemode,
    at: passage.realNow,
    method: incoming.method.slice(0, 20),
    path: redactSecrets(passage.path).slice(0, 2000),
    query: redactSecrets(passage.rawQuery).slice(0, 4000),
    operation_id: task?.id ?? null,
    status: outgoing.status,
    code: outgoing.status >= 400 && body ? (code.exec(body)?.[1] ?? null) : null,
    duration_us: Math.round((sandbox.clock.monotonic() - passage.startedAt) * 1000),
    key_id: key.key_id,
    key_generation: key.generation,
    address: incoming.peer.address,
    idempotency_key: task?.idempotencyKey ? redactSecrets(task.idempotencyKey) : null,
    replayed: replayed ? 1 : 0,
    admitted: passage.admitted && caller?.kind === "key" ? 1 : 0,
    policy: policy?.name ?? "anonymous",
    request_headers: loggedHeaders(incoming.headers()),
    request_body: silent ? null : loggedBody(task?.requestBody ?? null),
    response_headers: loggedHeaders(Object.entries(outgoing.headers)),
    response_body: silent ? null : loggedBody(body),
  });
  if (caller?.kind === "key") sandbox.marks.used(caller.key, incoming.peer.address, passage.realNow);
}
