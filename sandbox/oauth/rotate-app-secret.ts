import { oauth, workspaceLimits } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import type { MemberHandler } from "../operation.ts";
import { refuseStale } from "../refuse-stale.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { addAppSecret } from "./add-app-secret.ts";
import { appAt, auditByPerson } from "./app-desk.ts";
import { endSecretAt, secretsOf } from "./app-rows.ts";
import { AppViews } from "./app-view.ts";

/** Gives an app its next client secret and shows it, this once. The old one goes on for a day. */
export const rotateAppSecret: MemberHandler<"rotateAppSecret"> = async (call) => {
  const { session, membership, path, body, now } = call;
  const app = await appAt(call, path.id);
  refuseStale(call, "rotate a client secret");
  const secrets = await secretsOf(session, app.id);
  const current = secrets[0];
  if (!current) {
    const detail = `Only a server app has a client secret. This is a ${app.kind} app.`;
    throw new ApiError("app_has_no_secret", { detail });
  }
  if (current.generation !== body.expectedGeneration) {
    throw new ApiError("key_already_rotated", {
      detail: `This app stands at generation ${current.generation}, not ${body.expectedGeneration}: somebody rotated it meanwhile.`,
      extra: { generation: current.generation },
    });
  }
  const live = secrets.filter(({ ends_at }) => ends_at === null || now < ends_at);
  if (live.length >= workspaceLimits.secretsOfKey) {
    const detail = `An app has at most ${workspaceLimits.secretsOfKey} live secrets. End an old one first.`;
    throw new ApiError("too_many_secrets", { detail });
  }
  const endsAt = now + oauth.clientSecretGraceSeconds * 1000;
  const ending = { clientId: app.id, generation: current.generation, endsAt };
  await session.all(endSecretAt.bind(session.dialect, ending));
  const generation = current.generation + 1;
  const secret = await addAppSecret(session, { clientId: app.id, generation, now });
  await auditByPerson(call, "app.secret_rotated", app.id, { generation, oldEndsAt: formatInstant(endsAt) });
  const views = new AppViews({ session, workspaceId: membership.workspace.id, now });
  return { status: 201, body: { ...(await views.show(app)), secret } };
};
