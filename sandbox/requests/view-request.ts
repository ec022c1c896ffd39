import type { Schema } from "../contract/types.ts";
import type { LogHead } from "../log/log-entry.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { isControl } from "./log-filter.ts";
import type { NameCaller } from "./logged-callers.ts";

/** A call as the API lists it. */
export function viewRequest(head: LogHead, livemode: boolean, caller: NameCaller): Schema<"LoggedRequest"> {
  const { id, method, path, query, operationId, status, code, source, address, idempotencyKey, replayed } = head;
  return {
    id,
    object: "request",
    livemode,
    at: formatInstant(head.at),
    method,
    path,
    query: query === "" ? null : query,
    operationId,
    status,
    code,
    durationMs: head.durationUs / 1000,
    key: caller.key(head),
    app: caller.app(head),
    person: caller.person(head),
    source,
    address,
    idempotencyKey,
    replayed,
    control: isControl(head),
  };
}
