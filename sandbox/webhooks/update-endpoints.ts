import { orderedId } from "../ids.ts";
import type { Session, Transaction } from "../store/engine.ts";
import { whereMany } from "../store/many.ts";
import { query } from "../store/query.ts";
import type { WebhookNoticeTable, WebhookTable } from "../store/schema-webhooks.ts";
import { afterAttempt, hasFailedTooLong } from "./circuit.ts";
import { endOf, type FinishedAttempt, type Times } from "./finished-attempt.ts";
import type { HeldRows } from "./held-rows.ts";
import { holdPending } from "./open-deliveries.ts";

/** In one order for everybody, so that two workers never wait for each other. */
async function lockRows(session: Session, ids: readonly string[]): Promise<WebhookTable[]> {
  const keys = ids.map((id) => ({ id }));
  const start = "select * from webhook where deleted_at is null and";
  const ending = { after: " order by id", lock: true };
  return session.all<WebhookTable>(whereMany(session.dialect, start, { id: "text" }, keys, ending));
}

type Health = Pick<
  WebhookTable,
  | "id"
  | "status"
  | "disabled_reason"
  | "consecutive_failures"
  | "in_flight_limit"
  | "failing_since"
  | "last_success_at"
  | "version"
>;

const saveHealth = query<Health>()((db, param) =>
  db
    .updateTable("webhook")
    .set({
      status: param("status"),
      disabled_reason: param("disabled_reason"),
      consecutive_failures: param("consecutive_failures"),
      in_flight_limit: param("in_flight_limit"),
      failing_since: param("failing_since"),
      last_success_at: param("last_success_at"),
      version: param("version"),
    })
    .where("id", "=", param("id")),
);

export const insertNotice = query<WebhookNoticeTable>()((db, param) =>
  db
    .insertInto("webhook_notice")
    .values({
      workspace_id: param("workspace_id"),
      livemode: param("livemode"),
      webhook_id: param("webhook_id"),
      id: param("id"),
      kind: param("kind"),
      detail: param("detail"),
      at: param("at"),
    })
    .onConflict((conflict) => conflict.doNothing()),
);

const hourMs = 3_600_000;
const failuresToNotice = 4;
const successMarkMs = 1000;

/** Takes the ends of attempts into account for their endpoints: circuit, notices, and switching off what is gone. */
export async function updateEndpoints(
  session: Transaction,
  ours: readonly FinishedAttempt[],
  times: Times,
  held: HeldRows,
): Promise<ReadonlyMap<string, WebhookTable>> {
  const { webhooks } = held;
  const byWebhook = Map.groupBy(ours, (one) => one.claimed.delivery.webhook_id);
  const changing = [...byWebhook].flatMap(([id, ended]) =>
    ended.every((one) => isUsual(one, times, held)) ? [] : [id],
  );
  if (changing.length === 0) return webhooks;
  for (const before of await lockRows(session, changing)) {
    webhooks.set(before.id, await updateOne(session, before, byWebhook.get(before.id) ?? [], times));
  }
  return webhooks;
}

/** One more success of an endpoint that is well: nothing that is known of it changes. */
function isUsual(one: FinishedAttempt, times: Times, { well }: HeldRows): boolean {
  const lastSuccessAt = well.get(one.claimed.delivery.webhook_id);
  if (one.result.code !== null || lastSuccessAt === undefined) return false;
  return endOf(one, times) - lastSuccessAt < successMarkMs;
}

async function updateOne(
  session: Transaction,
  before: WebhookTable,
  ended: readonly FinishedAttempt[],
  times: Times,
): Promise<WebhookTable> {
  let row = { ...before };
  for (const one of ended) {
    const { code } = one.result;
    // A test says nothing about how the endpoint does its work.
    if (one.claimed.trigger === "test" || code === "interrupted") continue;
    const at = endOf(one, times);
    const failures = row.consecutive_failures;
    Object.assign(row, afterAttempt(row, code === null, at));
    if (failures > 0 || code !== null) await notice(session, row, failures, at);
    const reason = code === "gone" ? "gone" : code !== null && hasFailedTooLong(row, at) ? "failing" : null;
    if (reason !== null && row.status === "enabled") row = await switchOff(session, row, reason, at);
  }
  if (worthWriting(before, row)) await session.all(saveHealth.bind(session.dialect, row));
  return row;
}

/** A success right after a success changes nothing but its instant, which a second may be late. */
function worthWriting(before: WebhookTable, after: WebhookTable): boolean {
  if (before.consecutive_failures !== after.consecutive_failures || before.status !== after.status) return true;
  if (before.in_flight_limit !== after.in_flight_limit) return true;
  return (
    (after.last_success_at ?? 0) - (before.last_success_at ?? 0) >= successMarkMs || before.last_success_at === null
  );
}

async function notice(session: Session, row: WebhookTable, failuresBefore: number, at: number): Promise<void> {
  if (row.consecutive_failures === failuresToNotice) {
    await addNotice(session, row, "failing", `The last ${failuresToNotice} attempts failed.`, at);
  } else if (row.consecutive_failures === 0 && failuresBefore >= failuresToNotice) {
    await addNotice(session, row, "recovered", `An attempt worked, after ${failuresBefore} that failed.`, at);
  }
}

export async function addNotice(
  session: Session,
  row: Pick<WebhookTable, "id" | "workspace_id" | "livemode">,
  kind: WebhookNoticeTable["kind"],
  detail: string,
  at: number,
): Promise<void> {
  // The same word twice within an hour is one notice.
  const hour = Math.floor(at / hourMs);
  const id = orderedId("ntc", hour * hourMs, 0, `${row.id}:${kind}:${hour}`);
  const { workspace_id, livemode } = row;
  const values = { workspace_id, livemode, webhook_id: row.id, id, kind, detail, at };
  await session.all(insertNotice.bind(session.dialect, values));
}

const reasons = {
  gone: "The endpoint answered 410, so nothing more is sent to it.",
  failing: "Nothing got through for 5 days, so nothing more is sent by itself.",
};

async function switchOff(
  session: Transaction,
  row: WebhookTable,
  reason: "gone" | "failing",
  at: number,
): Promise<WebhookTable> {
  await holdPending(session, row.id);
  await addNotice(session, row, "disabled", reasons[reason], at);
  return { ...row, status: "disabled", disabled_reason: reason, version: row.version + 1 };
}
