import { requestLog } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import type { LogEntry } from "../log/log-entry.ts";
import { decodeExtras } from "../log/log-extras.ts";
import { operationOf } from "./logged-operation.ts";
import { namedHeaders } from "./logged-words.ts";

const bodiless = ["GET", "HEAD", "DELETE"];

/** Refuses a call that nobody could send with a key, or that would never end. */
export function refuseUnsendable({ head }: LogEntry): void {
  const operation = operationOf(head);
  if (operation?.streams) throw unsendable(`${operation.id} opens a stream, which ends with no answer.`);
  if (operation?.audience === "session" || operation?.audience === "visitor")
    throw unsendable(`${operation.id} belongs to the portal, and no key may make this call.`);
}

export function unsendable(detail: string): ApiError {
  return new ApiError("request_not_replayable", { detail });
}

/** Refuses a call whose body the log does not hold as it was sent. */
export function refuseIncomplete(entry: LogEntry): void {
  const missing = whatIsMissing(entry);
  if (missing !== null) throw new ApiError("request_incomplete", { detail: missing });
}

function whatIsMissing({ head, words }: LogEntry): string | null {
  const operation = operationOf(head);
  if (bodiless.includes(head.method)) return null;
  if (operation?.body?.form) return "The body of this call was a form with a file, and the log keeps no files.";
  if (operation?.silent && operation.body)
    return `The log keeps no bodies of ${operation.id}: they may hold a secret, or the log itself.`;
  const { requestBytes } = decodeExtras(words.extras);
  if (requestBytes !== null)
    return `The body of this call has ${requestBytes} bytes, and the log keeps ${requestLog.bodyBytes} at most.`;
  if (words.requestBody !== null || !broughtBody(words.requestHeaders, operation?.body?.required ?? false)) return null;
  return "This call was refused before its body was read, so the log does not have it.";
}

/** Whether a call without a logged body had one. A call that does not say how long it is had one if it had to. */
function broughtBody(requestHeaders: string, required: boolean): boolean {
  const { "content-length": length, "transfer-encoding": encoding } = namedHeaders(requestHeaders);
  return length === undefined ? encoding !== undefined || required : Number(length) > 0;
}
