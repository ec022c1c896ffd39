import { ApiError } from "../errors.ts";
import type { MasterKey } from "../secrets.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { SecretRow } from "./webhook-queries.ts";
import { openSecret } from "./webhook-secret.ts";

const oneSecret = query<{ workspaceId: string; id: string }>()((db, param) =>
  db
    .selectFrom("webhook_secret")
    .selectAll()
    .where("workspace_id", "=", param("workspaceId"))
    .where("id", "=", param("id"))
    .where("revoked_at", "is", null),
);
const hintedSecret = query<{ workspaceId: string; webhookId: string; hint: string }>()((db, param) =>
  db
    .selectFrom("webhook_secret")
    .selectAll()
    .where("workspace_id", "=", param("workspaceId"))
    .where("webhook_id", "=", param("webhookId"))
    .where("hint", "=", param("hint"))
    .where("revoked_at", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .limit(1),
);
const standingWebhook = query<{ workspaceId: string; id: string }>()((db, param) =>
  db
    .selectFrom("webhook")
    .select("id")
    .where("workspace_id", "=", param("workspaceId"))
    .where("id", "=", param("id"))
    .where("deleted_at", "is", null),
);

/**
 * Puts the secret back into a kept answer. The idempotency store keeps its last characters, never the secret itself;
 * where the answer does not name the secret that it showed, they tell which one it was.
 */
export async function refillSecrets(
  keys: readonly MasterKey[],
  session: Session,
  workspaceId: string,
  body: string,
): Promise<string> {
  const answer = JSON.parse(body) as { id: string; object: string; secrets?: { id: string }[]; secret: string };
  const id = answer.object === "webhook_secret" ? answer.id : answer.secrets?.[0]?.id;
  const statement =
    id === undefined
      ? hintedSecret.bind(session.dialect, { workspaceId, webhookId: answer.id, hint: answer.secret })
      : oneSecret.bind(session.dialect, { workspaceId, id });
  const [row] = await session.all<SecretRow>(statement);
  if (row) return JSON.stringify({ ...answer, secret: openSecret(keys, row) });
  const gone = answer.object !== "webhook_secret" && !(await isThere(session, workspaceId, answer.id));
  throw new ApiError("secret_already_shown", { detail: whyEnded(answer.object, gone), extra: { subject: answer.id } });
}

async function isThere(session: Session, workspaceId: string, id: string): Promise<boolean> {
  return (await session.all(standingWebhook.bind(session.dialect, { workspaceId, id }))).length > 0;
}

function whyEnded(object: string, gone: boolean): string {
  if (object === "webhook_secret")
    return "The secret that the first call with this Idempotency-Key added was revoked since, or its webhook was deleted. It cannot be shown again. Add another with a new Idempotency-Key.";
  const what = object === "listener" ? "listener" : "webhook";
  if (gone)
    return `The ${what} that the first call with this Idempotency-Key made was deleted since, and its secret with it. Make another with a new Idempotency-Key.`;
  return `The secret that the first call with this Idempotency-Key showed was revoked since, so it cannot be shown again. The ${what} is still there: reveal the secrets that it has now.`;
}
