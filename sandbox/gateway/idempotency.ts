import type { OperationId } from "../contract/operations.gen.ts";
import { ApiError } from "../errors.ts";
import { sha256Short } from "../secrets.ts";
import type { Transaction } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { alreadyShown } from "./already-shown.ts";

const replayMs = 24 * 3600 * 1000;
/** How long a call that manages its own transactions may hold its key before it counts as dead. */
const runningMs = 60_000;
const running = 0;

const findRow = query<{ id: string }>()((db, param) =>
  db.selectFrom("idempotency").selectAll().where("id", "=", param("id")),
);
type Row = NonNullable<typeof findRow.row>;
const putRow = query<Row>()((db, param) => {
  const values = {
    fingerprint: param("fingerprint"),
    status: param("status"),
    body: param("body"),
    location: param("location"),
    subject: param("subject"),
    created_at: param("created_at"),
  };
  return db
    .insertInto("idempotency")
    .values({ id: param("id"), ...values })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(values));
});
const dropRow = query<{ id: string }>()((db, param) => db.deleteFrom("idempotency").where("id", "=", param("id")));

/** A call that bears an Idempotency-Key. */
export interface Claim {
  readonly id: string;
  readonly operation: OperationId;
  readonly fingerprint: string;
}

export interface Replay {
  readonly status: number;
  readonly body: string;
  readonly location: string | null;
}

const keyForm = /^[\x21-\x7e]{1,255}$/;

/** The key as sent, raw or as a quoted string. Null when none was sent. */
export function readIdempotencyKey(header: string | null): string | null {
  if (header === null) return null;
  const key = /^"(.*)"$/.exec(header)?.[1] ?? header;
  if (keyForm.test(key)) return key;
  throw new ApiError("invalid_query", {
    detail: "The Idempotency-Key is not usable: send 1 to 255 visible ASCII characters, such as a UUID.",
    errors: [{ parameter: "Idempotency-Key", code: "invalid_format", detail: "1 to 255 visible ASCII characters." }],
  });
}

export function claimOf(
  owner: string,
  operation: OperationId,
  key: string,
  method: string,
  path: string,
  body: unknown,
): Claim {
  return {
    operation,
    id: sha256Short(`${owner}\n${operation}\n${key}`),
    fingerprint: sha256Short(`${method}\n${path}\n${canonicalJson(body)}`),
  };
}

/** Looks for an earlier answer under the same key. Throws when the key is at work, or was used for something else. */
export async function findReplay(session: Transaction, claim: Claim, realNow: number): Promise<Replay | null> {
  if (!(await session.tryHold(claim.id))) throw inProgress();
  const [row] = await session.all<Row>(findRow.bind(session.dialect, { id: claim.id }));
  if (!row || realNow - row.created_at >= replayMs) return null;
  if (row.fingerprint !== claim.fingerprint) {
    throw new ApiError("idempotency_key_reused", {
      detail: "This Idempotency-Key already stands for another request. Use a new key for a new request.",
    });
  }
  if (row.status === running) {
    if (realNow - row.created_at >= runningMs) return null;
    throw inProgress();
  }
  if (row.body === null) throw alreadyShown(claim.operation, row.subject);
  return { status: row.status, body: row.body, location: row.location };
}

/** Keeps the answer in the transaction of the effect: both stand, or neither. */
export async function keepAnswer(
  session: Transaction,
  claim: Claim,
  answer: { status: number; body: string | null; location: string | null; subject: string | null },
  realNow: number,
): Promise<void> {
  await session.all(putRow.bind(session.dialect, { ...claim, ...answer, created_at: realNow }));
}

/** Marks a call as running, for operations that make several transactions. */
export async function markRunning(session: Transaction, claim: Claim, realNow: number): Promise<void> {
  const nothing = { status: running, body: null, location: null, subject: null };
  await session.all(putRow.bind(session.dialect, { ...claim, ...nothing, created_at: realNow }));
}

/** Takes the mark back after a refusal, so that the key is free for another try. */
export async function release(session: Transaction, claim: Claim): Promise<void> {
  await session.all(dropRow.bind(session.dialect, { id: claim.id }));
}

function inProgress(): ApiError {
  return new ApiError("idempotency_in_progress", {
    detail: "A call with this Idempotency-Key is still running. Ask again in a second.",
    headers: { "Retry-After": "1" },
  });
}

/** JSON with sorted names, so that the order in which a client writes fields does not matter. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
