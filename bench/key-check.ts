import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomId } from "../sandbox/ids.ts";
import { findKey } from "../sandbox/keys/find-key.ts";
import { makeSecret } from "../sandbox/keys/key-format.ts";
import { insertKey, insertSecret } from "../sandbox/keys/key-queries.ts";
import { sha256Hex } from "../sandbox/secrets.ts";
import { openEngine } from "../sandbox/store/open.ts";
import { createClaimedWorkspace } from "../sandbox/workspaces/create-claimed-workspace.ts";
import { median } from "./median.ts";

const keys = 100_000;

/** CPU microseconds of one key check among 100,000 keys: SHA-256, one read by primary key, joined with key and workspace. */
export async function keyCheckMicros(): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), "aloha-keys-"));
  const engine = await openEngine({ dataDir, databaseUrl: null });
  const now = Date.now();
  const secrets: string[] = [];
  for (let start = 0; start < keys; start += 5000) {
    await engine.transaction(async (session) => {
      const workspace_id = await createClaimedWorkspace(session, { name: "keys", plan: "free", now });
      for (let made = 0; made < 5000; made++) {
        const secret = makeSecret(true);
        const id = randomId("key", now);
        const key = {
          id,
          workspace_id,
          livemode: 1,
          kind: "standard" as const,
          name: "k",
          scopes: "read",
          ip_allow: "[]",
          created_by: null,
          created_at: now,
          expires_at: null,
        };
        await session.all(insertKey.bind("sqlite", key));
        await session.all(
          insertSecret.bind("sqlite", {
            hash: sha256Hex(secret),
            key_id: id,
            generation: 1,
            hint: "",
            created_at: now,
            ends_at: null,
            issued_to: null,
          }),
        );
        if (made % 5 === 0) secrets.push(secret);
      }
    });
  }
  const rounds: number[] = [];
  for (let round = 0; round < 7; round++) {
    const before = process.cpuUsage();
    for (const secret of secrets) await findKey(engine, secret);
    const { user, system } = process.cpuUsage(before);
    rounds.push((user + system) / secrets.length);
  }
  await engine.close();
  rmSync(dataDir, { recursive: true });
  return median(rounds);
}
