import { query } from "../store/query.ts";
import type { ApiKeySecretTable, ApiKeyTable } from "../store/schema.ts";

export type KeyRow = ApiKeyTable;
export type SecretRow = ApiKeySecretTable;

type Scoped = { id: string; workspaceId: string; livemode: number };

export const insertKey = query<
  Pick<
    KeyRow,
    | "id"
    | "workspace_id"
    | "livemode"
    | "kind"
    | "name"
    | "scopes"
    | "ip_allow"
    | "created_by"
    | "created_at"
    | "expires_at"
  >
>()((db, param) =>
  db.insertInto("api_key").values({
    id: param("id"),
    workspace_id: param("workspace_id"),
    livemode: param("livemode"),
    kind: param("kind"),
    name: param("name"),
    scopes: param("scopes"),
    ip_allow: param("ip_allow"),
    created_by: param("created_by"),
    created_at: param("created_at"),
    expires_at: param("expires_at"),
    revoked_at: null,
    revoked_by: null,
  }),
);

export const insertSecret = query<
  Pick<SecretRow, "hash" | "key_id" | "generation" | "hint" | "created_at" | "ends_at" | "issued_to">
>()((db, param) =>
  db.insertInto("api_key_secret").values({
    hash: param("hash"),
    key_id: param("key_id"),
    generation: param("generation"),
    hint: param("hint"),
    created_at: param("created_at"),
    ends_at: param("ends_at"),
    issued_to: param("issued_to"),
    revoked_at: null,
    last_used_at: null,
    last_used_ip: null,
    exposed_at: null,
    exposed_how: null,
    exposure_dismissed_at: null,
  }),
);

/** Reads a key and holds its row, so that two rotations at once become one after the other. */
export const lockKey = query<Scoped>()((db, param) =>
  db
    .updateTable("api_key")
    .set((row) => ({ name: row.ref("name") }))
    .where("id", "=", param("id"))
    .where("workspace_id", "=", param("workspaceId"))
    .where("livemode", "=", param("livemode"))
    .returningAll(),
);

/** Which mode a key of a workspace has. */
export const modeOfKey = query<{ id: string; workspaceId: string }>()((db, param) =>
  db
    .selectFrom("api_key")
    .select("livemode")
    .where("id", "=", param("id"))
    .where("workspace_id", "=", param("workspaceId")),
);

export const docsKeyOf = query<{ workspaceId: string; scopes: string }>()((db, param) =>
  db
    .selectFrom("api_key")
    .selectAll()
    .where("workspace_id", "=", param("workspaceId"))
    .where("livemode", "=", 0)
    .where("kind", "=", "docs")
    .where("scopes", "=", param("scopes"))
    .where("revoked_at", "is", null),
);

export const changeKeyRow = query<Pick<KeyRow, "id" | "name" | "scopes" | "ip_allow" | "expires_at">>()((db, param) =>
  db
    .updateTable("api_key")
    .set({
      name: param("name"),
      scopes: param("scopes"),
      ip_allow: param("ip_allow"),
      expires_at: param("expires_at"),
    })
    .where("id", "=", param("id")),
);

export const keysOf = query<Omit<Scoped, "id">>()((db, param) =>
  db
    .selectFrom("api_key")
    .selectAll()
    .where("workspace_id", "=", param("workspaceId"))
    .where("livemode", "=", param("livemode"))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc"),
);

export const keyById = query<{ id: string }>()((db, param) =>
  db.selectFrom("api_key").selectAll().where("id", "=", param("id")),
);

export const secretsOfKey = query<{ keyId: string }>()((db, param) =>
  db.selectFrom("api_key_secret").selectAll().where("key_id", "=", param("keyId")).orderBy("generation", "desc"),
);

export const secretsOfWorkspace = query<Omit<Scoped, "id">>()((db, param) =>
  db
    .selectFrom("api_key_secret")
    .innerJoin("api_key", "api_key.id", "api_key_secret.key_id")
    .selectAll("api_key_secret")
    .where("api_key.workspace_id", "=", param("workspaceId"))
    .where("api_key.livemode", "=", param("livemode"))
    .orderBy("api_key_secret.generation", "desc"),
);

export const endSecretAt = query<{ keyId: string; generation: number; endsAt: number }>()((db, param) =>
  db
    .updateTable("api_key_secret")
    .set({ ends_at: param("endsAt") })
    .where("key_id", "=", param("keyId"))
    .where("generation", "=", param("generation"))
    .where("revoked_at", "is", null),
);

export const dismissExposureAt = query<{ keyId: string; generation: number; at: number }>()((db, param) =>
  db
    .updateTable("api_key_secret")
    .set({ exposure_dismissed_at: param("at") })
    .where("key_id", "=", param("keyId"))
    .where("generation", "=", param("generation")),
);

export const revokeKeyRow = query<{ id: string; at: number; by: string | null }>()((db, param) =>
  db
    .updateTable("api_key")
    .set({ revoked_at: param("at"), revoked_by: param("by") })
    .where("id", "=", param("id"))
    .where("revoked_at", "is", null),
);
