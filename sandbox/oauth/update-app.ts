import type { MemberCall, MemberHandler, MemberSound } from "../operation.ts";
import { appAt, auditByPerson } from "./app-desk.ts";
import { appsOf, changeApp } from "./app-rows.ts";
import { AppViews, warningsOf } from "./app-view.ts";
import { refuseBadWish, wishProblems } from "./app-wish.ts";

/** Changes what an app is called and may ask for. Fewer scopes narrow its connections on their next call. */
export const updateApp: MemberHandler<"updateApp"> = Object.assign(change, {
  async alsoWrong({ membership, path, body, services }: MemberSound<"updateApp">) {
    const apps = await appsOf(services.engine, membership.workspace.id);
    return wishProblems(apps.find(({ id }) => id === path.id)?.kind, body);
  },
});

async function change(call: MemberCall<"updateApp">): ReturnType<MemberHandler<"updateApp">> {
  const { session, membership, path, body, now } = call;
  const app = await appAt(call, path.id);
  refuseBadWish(app.kind, body);
  const changed = {
    ...app,
    name: body.name?.trim() ?? app.name,
    homepage: body.homepage === undefined ? app.homepage : body.homepage,
    redirect_uris: body.redirectUris ? JSON.stringify(body.redirectUris) : app.redirect_uris,
    scopes: body.scopes?.join(" ") ?? app.scopes,
  };
  await session.all(changeApp.bind(session.dialect, changed));
  await auditByPerson(call, "app.updated", app.id, { ...body });
  const views = new AppViews({ session, workspaceId: membership.workspace.id, now });
  return { status: 200, body: await views.show(changed, warningsOf(app.kind, body.redirectUris ?? [])) };
}
