import type { MemberHandler } from "../operation.ts";
import { appsOf } from "./app-rows.ts";
import { AppViews } from "./app-view.ts";

/** Lists the apps that this workspace has registered, the newest first. */
export const listApps: MemberHandler<"listApps"> = async ({ session, membership, now }) => {
  const workspaceId = membership.workspace.id;
  const views = new AppViews({ session, workspaceId, now });
  const data = [];
  for (const app of await appsOf(session, workspaceId)) data.push(await views.show(app));
  return { status: 200, body: { object: "list", data, hasMore: false, nextCursor: null } };
};
