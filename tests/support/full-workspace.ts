import assert from "node:assert/strict";
import { readyExport } from "./analytics-words.ts";
import { advance, create } from "./api-words.ts";
import { call, newWorkspace } from "./call.ts";
import { answerWith, subscribeCatcher } from "./catcher-words.ts";
import { listener } from "./listener-words.ts";
import { upload } from "./media-words.ts";
import { registerApp } from "./oauth-words.ts";
import { png } from "./sample-media.ts";
import type { TestHouse } from "./test-sandbox.ts";
import { trained } from "./voice-words.ts";

export interface FullWorkspace {
  readonly workspaceId: string;
  readonly key: string;
  readonly keyId: string;
}

/** A workspace with at least one row in every table that says whose its rows are. */
export async function newFullWorkspace(house: TestHouse): Promise<FullWorkspace> {
  const { key, workspaceId, keyId } = await newWorkspace();
  await subscribeCatcher(key);
  await answerWith(key, 500);
  await listener(key, "laptop");
  await upload(key, png());
  await create(key, { channels: ["instagram"] });
  for (const event of ["reply.received", "matrix.completed"])
    assert.equal((await call("POST", "/v1/sandbox/events/trigger", { key, body: { event } })).status, 201);
  await advance(key, "P7D");
  await readyExport(house, key);
  await trained(house, key);
  const snapshot = await call("POST", "/v1/sandbox/snapshots", { key, body: { name: "here" } });
  assert.equal((await call("POST", `/v1/sandbox/snapshots/${snapshot.body.id}/share`, { key })).status, 201);
  // No operation writes this one yet.
  const sql = `INSERT INTO channel_connection (workspace_id, livemode, channel, state)
    VALUES ('${workspaceId}', 0, 'x', 'disconnected')`;
  // A visitor registers no app, so this one comes straight into the store, and so does what somebody allowed it.
  const app = await registerApp(house, { workspaceId });
  const grant = `INSERT INTO oauth_grant (id, workspace_id, livemode, client_id, user_id, scopes, created_at)
    VALUES ('gra_${workspaceId}', '${workspaceId}', 0, '${app.id}', 'usr_mara', 'read', 1)`;
  await house.sandbox.engine.transaction(async (session) => {
    for (const one of [sql, grant]) await session.all({ sql: one, parameters: [] });
  });
  await house.sandbox.log.flush();
  await house.sandbox.usage.flush();
  await house.sandbox.marks.flush();
  return { workspaceId, key, keyId };
}
