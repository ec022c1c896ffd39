import { workspaceLimits } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import { randomId } from "../ids.ts";
import { lockWorkspace } from "../lock-workspace.ts";
import type { MemberCall, MemberHandler, MemberSound } from "../operation.ts";
import { refuseStale } from "../refuse-stale.ts";
import { addAppSecret } from "./add-app-secret.ts";
import { auditByPerson } from "./app-desk.ts";
import { type AppRow, appsOf, insertApp } from "./app-rows.ts";
import { AppViews, warningsOf } from "./app-view.ts";
import { refuseBadWish, wishProblems } from "./app-wish.ts";

/** Registers an app, and shows the client secret of one that can keep it, this once. */
export const createApp: MemberHandler<"createApp"> = Object.assign(register, {
  alsoWrong: async ({ body }: MemberSound<"createApp">) => wishProblems(body.kind, body),
});

async function register(call: MemberCall<"createApp">): ReturnType<MemberHandler<"createApp">> {
  const { session, membership, person, body, now } = call;
  const { workspace } = membership;
  if (workspace.claimedAt === null) {
    throw new ApiError("claim_required", {
      detail: "This workspace has no owner with an account, so it cannot register apps. Sign in to keep it.",
    });
  }
  if (body.kind === "server") refuseStale(call, "register an app with a secret");
  refuseBadWish(body.kind, body);
  await lockWorkspace(session, workspace.id);
  if ((await appsOf(session, workspace.id)).length >= workspaceLimits.apps) {
    const detail = `A workspace has at most ${workspaceLimits.apps} apps. Delete one first.`;
    throw new ApiError("too_many_apps", { detail });
  }
  const app: AppRow = {
    id: randomId("app", now),
    workspace_id: workspace.id,
    name: body.name.trim(),
    homepage: body.homepage ?? null,
    kind: body.kind,
    auth_method: body.kind === "server" ? (body.authMethod ?? "client_secret_basic") : "none",
    redirect_uris: JSON.stringify(body.redirectUris),
    scopes: body.scopes.join(" "),
    created_by: person.id,
    created_at: now,
    deleted_at: null,
  };
  await session.all(insertApp.bind(session.dialect, app));
  const secret = body.kind === "server" ? await addAppSecret(session, { clientId: app.id, generation: 1, now }) : null;
  await auditByPerson(call, "app.created", app.id, { name: app.name, kind: app.kind, scopes: body.scopes });
  const views = new AppViews({ session, workspaceId: workspace.id, now });
  return { status: 201, body: { ...(await views.show(app, warningsOf(app.kind, body.redirectUris))), secret } };
}
