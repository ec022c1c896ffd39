import type { CallAgain } from "../call-again.ts";
import type { BodyOf } from "../contract/types.ts";
import { ApiError } from "../errors.ts";
import type { LogEntry } from "../log/log-entry.ts";
import type { Actor, Handler } from "../operation.ts";
import { isRedacted } from "../redact.ts";
import { randomToken } from "../secrets.ts";
import { operationOf } from "./logged-operation.ts";
import { namedHeaders } from "./logged-words.ts";
import { refuseIncomplete, refuseUnsendable, unsendable } from "./refuse-unsendable.ts";
import { settledEntry } from "./settled-entry.ts";
import { viewWhole } from "./view-whole.ts";

type Choice = NonNullable<NonNullable<BodyOf<"replayRequest">>["idempotencyKey"]>;

/** Sends a logged call again, and gives what the log has of it. */
export const replayRequest: Handler<"replayRequest"> = async ({ actor, store, path, body, services, sendAgain }) => {
  if (!sendAgain) throw new Error("The route of replayRequest names no sender.");
  const entry = await settledEntry(services, store, path.id);
  const choice = body?.idempotencyKey ?? "new";
  refuse(entry, actor, choice);
  const id = await sendAgain(callAgain(entry, actor, choice));
  return { status: 200, body: await viewWhole(services.engine, store, await settledEntry(services, store, id)) };
};

function refuse(entry: LogEntry, { person }: Actor, choice: Choice): void {
  refuseUnsendable(entry);
  const { head } = entry;
  const operation = operationOf(head);
  if (operation === null)
    throw unsendable("This call reached no operation: its path or its method is none of the API's.");
  if (operation.id === "replayRequest")
    throw unsendable("This call was a replay itself. Send the call that it sent again.");
  if (operation.audience !== "key") throw unsendable(`${operation.id} is called without a key.`);
  if (person && !operation.people) throw unsendable(`${operation.id} is for keys, and you are signed in as a person.`);
  refuseSecret(entry, choice);
  refuseIncomplete(entry);
  if (choice === "same" && operation.idempotent && head.idempotencyKey === null) throw noSameKey();
}

function refuseSecret({ head, words }: LogEntry, choice: Choice): void {
  const operation = operationOf(head);
  if (operation && operation.showsSecret !== "no")
    throw new ApiError("request_holds_secret", {
      detail: `The answer of ${operation.id} shows a secret, and the log keeps none.`,
    });
  const places = { path: head.path, query: head.query, body: words.requestBody };
  const key = choice === "same" ? head.idempotencyKey : null;
  for (const [place, text] of Object.entries({ ...places, "Idempotency-Key": key }))
    if (text !== null && isRedacted(text))
      throw new ApiError("request_holds_secret", {
        detail: `A key or a secret stood in the ${place} of this call. The log has its last characters alone.`,
      });
}

function noSameKey(): ApiError {
  const detail = "This call bore no Idempotency-Key. Choose new.";
  return new ApiError("validation_failed", {
    detail: `/idempotencyKey: ${detail}`,
    errors: [{ pointer: "/idempotencyKey", code: "conflicting_fields", detail }],
  });
}

/** What is decided anew, or belongs to whoever called then. */
const left = new Set([
  "idempotency-key",
  "aloha-sandbox-fault",
  "origin",
  "aloha-mode",
  "aloha-workspace",
  "authorization",
]);

function callAgain(entry: LogEntry, { person }: Actor, choice: Choice): CallAgain {
  const { head, words } = entry;
  const sent = Object.entries(namedHeaders(words.requestHeaders));
  const headers = Object.fromEntries(
    sent.filter(([name, value]) => !left.has(name) && value !== "[hidden]" && !isRedacted(value)),
  );
  // A change by a person has to say that it is JSON, even without a body.
  if (person && headers["content-type"] === undefined) headers["content-type"] = "application/json";
  const key = choice === "same" ? head.idempotencyKey : `replay-${randomToken()}`;
  if (key !== null && operationOf(head)?.idempotent) headers["idempotency-key"] = key;
  return {
    method: head.method,
    target: head.query === "" ? head.path : `${head.path}?${head.query}`,
    headers,
    body: words.requestBody,
    replayOf: head.id,
  };
}
