import { ApiError } from "../errors.ts";
import { randomId } from "../ids.ts";
import type { PublicHandler } from "../operation.ts";
import { isTimeZone } from "../time/day-range.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { unclaimedLifeMs } from "../workspace-life.ts";
import { insertWorkspace } from "./insert-workspace.ts";
import { workspaceName } from "./workspace-name.ts";

/** Makes a test workspace and its first key in one call. No account, no field, and nobody else can see it. */
export const createSandboxWorkspace: PublicHandler<"createSandboxWorkspace"> = async (call) => {
  const { session, now, address, body, services } = call;
  const timeZone = body?.timeZone ?? "UTC";
  if (!isTimeZone(timeZone)) {
    const detail = `"${timeZone.slice(0, 60)}" is not an IANA time zone. An example is Europe/Lisbon.`;
    throw new ApiError("validation_failed", {
      detail,
      errors: [{ pointer: "/timeZone", code: "invalid_format", detail }],
    });
  }
  const id = randomId("wsp", now);
  const name = body?.name ?? workspaceName();
  const row = { id, name, plan: "free", time_zone: timeZone, created_at: now, created_ip: address, claimed_at: null };
  await session.all(insertWorkspace.bind(session.dialect, row));
  const key = await services.makeFirstKey({ session, workspaceId: id, now, address });
  await services.plantSeed(body?.seed ?? "empty", { session, workspaceId: id, now, requestId: call.requestId });
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
    },
  } as Awaited<ReturnType<PublicHandler<"createSandboxWorkspace">>>;
};
