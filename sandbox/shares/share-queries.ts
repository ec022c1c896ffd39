import type { Schema } from "../contract/types.ts";
import { query } from "../store/query.ts";
import type { ShareTable } from "../store/schema-shares.ts";
import { ownQuery } from "../store/store.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";

export type ShareRow = Omit<ShareTable, "workspace_id" | "livemode">;
type Head = Omit<ShareRow, "token_hash" | "bytes" | "data">;

const head = [
  "id",
  "kind",
  "subject",
  "title",
  "hint",
  "reads",
  "created_at",
  "expires_at",
  "revoked_at",
] as const satisfies readonly (keyof Head)[];

export const insertShare = ownQuery<ShareRow>()((own, param) =>
  own.insertInto("share", {
    id: param("id"),
    kind: param("kind"),
    subject: param("subject"),
    title: param("title"),
    token_hash: param("token_hash"),
    hint: param("hint"),
    reads: param("reads"),
    created_at: param("created_at"),
    expires_at: param("expires_at"),
    revoked_at: param("revoked_at"),
    bytes: param("bytes"),
    data: param("data"),
  }),
);
export const shareHeads = ownQuery<object>()((own) =>
  own.selectFrom("share").select(head).orderBy("created_at", "desc").orderBy("id", "desc"),
);
/** The copy goes at once; the row stays, so that the address can say what happened. */
export const endShare = ownQuery<{ id: string; at: number; nothing: Uint8Array }>()((own, param) =>
  own
    .updateTable("share")
    .set((row) => ({
      revoked_at: row.fn.coalesce("revoked_at", row.val(param("at"))),
      bytes: 0,
      data: param("nothing"),
    }))
    .where("id", "=", param("id"))
    .returning("id"),
);
export const dropShare = ownQuery<{ id: string }>()((own, param) =>
  own.deleteFrom("share").where("id", "=", param("id")),
);

/** A share by its address, whosever it is. */
export const shareByHash = query<{ hash: string }>()((db, param) =>
  db
    .selectFrom("share")
    .innerJoin("workspace", "workspace.id", "share.workspace_id")
    .select(["share.expires_at", "share.revoked_at", "share.created_at", "share.data", "workspace.name"])
    .where("share.token_hash", "=", param("hash")),
);
export const countRead = query<{ hash: string }>()((db, param) =>
  db
    .updateTable("share")
    .set((row) => ({ reads: row("reads", "+", 1) }))
    .where("token_hash", "=", param("hash")),
);

export function stateOf(row: Pick<ShareRow, "revoked_at" | "expires_at">, now: number): Schema<"Share">["state"] {
  if (row.revoked_at !== null) return "revoked";
  return now < row.expires_at ? "active" : "expired";
}

export function viewShare(row: Head, now: number): Schema<"Share"> {
  return {
    id: row.id,
    object: "sandbox_share",
    livemode: false,
    kind: row.kind,
    of: row.subject,
    title: row.title,
    hint: row.hint,
    state: stateOf(row, now),
    reads: row.reads,
    createdAt: formatInstant(row.created_at),
    expiresAt: formatInstant(row.expires_at),
    revokedAt: instantOrNull(row.revoked_at),
  };
}
