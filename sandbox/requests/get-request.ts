import { type OperationId, operations } from "../contract/operations.gen.ts";
import type { Schema } from "../contract/types.ts";
import { notFound } from "../errors.ts";
import type { LogHead } from "../log/log-entry.ts";
import { decodeExtras, kindOf } from "../log/log-extras.ts";
import type { Handler } from "../operation.ts";
import { findEntry } from "./find-entry.ts";
import { nameCallers } from "./logged-callers.ts";
import { requestServices } from "./request-services.ts";
import { viewRequest } from "./view-request.ts";
import { whatFollowed } from "./what-followed.ts";

/** One call with what was said, and what came of it. */
export const getRequest: Handler<"getRequest"> = async ({ store, path, services }) => {
  await services.own(requestServices).log.settle(store.workspaceId, store.livemode);
  const found = await findEntry(store, path.id);
  if (!found) throw notFound("call");
  const { head, words } = found.entry;
  const extras = decodeExtras(words.extras);
  return {
    status: 200,
    body: {
      ...viewRequest(head, store.livemode, await nameCallers(services.engine, store, [head])),
      bodiesKept: keepsBodies(head),
      request: viewMessage(words.requestHeaders, words.requestBody, extras.requestBytes),
      response: viewMessage(words.responseHeaders, words.responseBody, extras.responseBytes),
      objects: extras.objects.map((id) => ({ object: kindOf(id) ?? "", id })),
      events: await whatFollowed(store, head.id, extras),
    },
  };
};

function keepsBodies({ operationId }: LogHead): boolean {
  return operationId === null || !operations[operationId as OperationId]?.silent;
}

function viewMessage(headers: string, body: string | null, cutFrom: number | null): Schema<"LoggedMessage"> {
  return {
    headers: Object.fromEntries(headers.split("\n").filter(Boolean).map(namedValue)),
    body,
    bodyBytes: body === null ? null : (cutFrom ?? Buffer.byteLength(body)),
    bodyTruncated: cutFrom !== null,
  };
}

function namedValue(line: string): [name: string, value: string] {
  const at = line.indexOf(": ");
  return [line.slice(0, at), line.slice(at + 2)];
}
