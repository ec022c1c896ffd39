import type { MemberHandler } from "../operation.ts";
import { deskAt } from "./desk-of.ts";
import { planExpiryMails } from "./expiry-job.ts";
import { instantIn } from "./instant-in.ts";
import { audit, holdKey, refuseDocsKey, refuseEnded } from "./key-desk.ts";
import { changeKeyRow } from "./key-queries.ts";
import { viewKey, warningsOf } from "./key-view.ts";
import { refuseBadWish } from "./key-wish.ts";

/** Changes what a key is called and may do. The next request with it sees the change. */
export const updateKey: MemberHandler<"updateKey"> = async (call) => {
  const { path, body, browser } = call;
  const desk = await deskAt(call, path.id);
  const { key } = await holdKey(desk, path.id);
  refuseDocsKey(key);
  refuseEnded(key, desk.time.now);
  const expiresAt = instantIn(body.expiresAt);
  refuseBadWish({ ...body, expiresAt }, desk.time.now);
  const changed = {
    id: key.id,
    name: body.name ?? key.name,
    scopes: body.scopes?.join(" ") ?? key.scopes,
    ip_allow: body.ipAllow ? JSON.stringify(body.ipAllow) : key.ip_allow,
    expires_at: expiresAt === undefined ? key.expires_at : expiresAt,
  };
  await desk.session.all(changeKeyRow.bind(desk.session.dialect, changed));
  if (expiresAt !== undefined) await planExpiryMails(desk, changed);
  await audit(desk, "key.updated", key.id, { ...body });
  return { status: 200, body: await viewKey(desk, key.id, warningsOf(body.ipAllow, browser.address)) };
};
