import { ApiError, notFound } from "../errors.ts";
import type { MemberHandler } from "../operation.ts";
import { appAt, auditByPerson } from "./app-desk.ts";
import { endSecretAt, secretsOf } from "./app-rows.ts";
import { AppViews } from "./app-view.ts";

/** Ends one old client secret before its time. */
export const endAppSecret: MemberHandler<"endAppSecret"> = async (call) => {
  const { session, membership, path, now } = call;
  const app = await appAt(call, path.id);
  const secret = (await secretsOf(session, app.id)).find(({ generation }) => String(generation) === path.generation);
  if (!secret) throw notFound("secret of this app");
  if (secret.ends_at === null) {
    throw new ApiError("secret_is_current", {
      detail: "This is the current secret. Rotate it first, or delete the app.",
    });
  }
  if (now < secret.ends_at) {
    const { generation } = secret;
    await session.all(endSecretAt.bind(session.dialect, { clientId: app.id, generation, endsAt: now }));
    await auditByPerson(call, "app.secret_ended", app.id, { generation });
  }
  const views = new AppViews({ session, workspaceId: membership.workspace.id, now });
  return { status: 200, body: await views.show(app) };
};
