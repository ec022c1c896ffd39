import { randomId } from "../ids.ts";
import type { PublicHandler } from "../operation.ts";
import { randomToken, sha256Hex } from "../secrets.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { unclaimedLifeMs } from "../workspace-life.ts";
import { givenName } from "./given-name.ts";
import { firstDraw, insertWorkspace } from "./insert-workspace.ts";
import { timeZoneIn } from "./time-zone-in.ts";
import { workspaceName } from "./workspace-name.ts";

/** Makes a test workspace and its first key in one call. No account, no field, and nobody else can see it. */
export const createSandboxWorkspace: PublicHandler<"createSandboxWorkspace"> = async (call) => {
  const { session, now, address, body, services } = call;
  const timeZone = timeZoneIn(body?.timeZone);
  const id = randomId("wsp", now);
  const name = body?.name === undefined ? workspaceName() : givenName(body.name);
  const claimToken = randomToken(24);
  const terms = { created_at: now, created_ip: address, claimed_at: null, claim_hash: sha256Hex(claimToken) };
  await session.all(insertWorkspace.bind(session.dialect, { id, name, plan: "free", time_zone: timeZone, ...terms }));
  const key = await services.makeFirstKey({ session, workspaceId: id, now, address });
  await services.plantSeed(body?.seed ?? "empty", {
    session,
    workspaceId: id,
    now,
    requestId: call.requestId,
    ...firstDraw,
  });
  return {
    status: 201,
    body: {
      object: "sandbox_workspace",
      livemode: false,
      workspace: {
        id,
        object: "workspace",
        livemode: false,
        name,
        plan: "free",
        timeZone,
        createdAt: formatInstant(now),
      },
      key: { ...key, object: "api_key", livemode: false, createdAt: formatInstant(now) },
      expiresAt: formatInstant(now + unclaimedLifeMs),
      // In the fragment, which stands in no log.
      claimUrl: `${services.settings.publicUrl}/claim#token=${claimToken}`,
    },
  } as Awaited<ReturnType<PublicHandler<"createSandboxWorkspace">>>;
};
