import type { Schema } from "../contract/types.ts";
import type { LogEntry } from "../log/log-entry.ts";
import { decodeExtras, kindOf } from "../log/log-extras.ts";
import type { Session } from "../store/engine.ts";
import type { Store } from "../store/store.ts";
import { nameCallers } from "./logged-callers.ts";
import { operationOf } from "./logged-operation.ts";
import { namedHeaders } from "./logged-words.ts";
import { viewRequest } from "./view-request.ts";
import { whatFollowed } from "./what-followed.ts";

/** One call with what was said, and what came of it. */
export async function viewWhole(
  session: Session,
  store: Store,
  { head, words }: LogEntry,
): Promise<Schema<"LoggedRequestDetail">> {
  const extras = decodeExtras(words.extras);
  return {
    ...viewRequest(head, store.livemode, await nameCallers(session, store, [head])),
    replayOf: extras.replayOf,
    bodiesKept: !operationOf(head)?.silent,
    fault: extras.fault,
    request: viewMessage(words.requestHeaders, words.requestBody, extras.requestBytes),
    response: viewMessage(words.responseHeaders, words.responseBody, extras.responseBytes),
    objects: extras.objects.map((id) => ({ object: kindOf(id) ?? "", id })),
    events: await whatFollowed(store, head.id, extras),
  };
}

function viewMessage(headers: string, body: string | null, cutFrom: number | null): Schema<"LoggedMessage"> {
  return {
    headers: namedHeaders(headers),
    body,
    bodyBytes: body === null ? null : (cutFrom ?? Buffer.byteLength(body)),
    bodyTruncated: cutFrom !== null,
  };
}
