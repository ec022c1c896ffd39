import type { Scope } from "../sandbox/contract/facts.gen.ts";
import { makeKey } from "../sandbox/keys/make-key.ts";
import { openEngine } from "../sandbox/store/open.ts";
import { liveTime } from "../sandbox/time/workspace-time.ts";
import { createClaimedWorkspace } from "../sandbox/workspaces/create-claimed-workspace.ts";

export interface Tenant {
  readonly workspaceId: string;
  readonly key: string;
}

/** Agency workspaces in a fresh database: 3,000 calls a minute each, so that the limiter runs in full and never refuses. */
export async function makeTenants(
  dataDir: string,
  count: number,
  scopes: readonly Scope[] = ["read", "write"],
): Promise<Tenant[]> {
  const engine = await openEngine({ dataDir, databaseUrl: null });
  const now = Date.now();
  const tenants: Tenant[] = [];
  for (let made = 0; made < count; made++) {
    tenants.push(
      await engine.transaction(async (session) => {
        const workspaceId = await createClaimedWorkspace(session, { name: `bench ${made}`, plan: "agency", now });
        const desk = {
          session,
          workspaceId,
          livemode: false,
          time: liveTime(now),
          realNow: now,
          userId: null,
          address: null,
        };
        const { secret } = await makeKey(desk, { name: "bench", scopes: [...scopes] });
        return { workspaceId, key: secret };
      }),
    );
  }
  await engine.close();
  return tenants;
}
