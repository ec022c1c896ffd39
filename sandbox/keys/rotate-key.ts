import type { MemberHandler } from "../operation.ts";
import { refuseStale } from "../refuse-stale.ts";
import { deskAt } from "./desk-of.ts";
import { viewKey } from "./key-view.ts";
import { replaceSecret } from "./replace-secret.ts";

/** Gives a key its next secret and shows it, this once. The old one goes on for a while. */
export const rotateKey: MemberHandler<"rotateKey"> = async (call) => {
  const { path, body } = call;
  const desk = await deskAt(call, path.id);
  if (desk.livemode) refuseStale(call, "rotate a live key");
  const { secret } = await replaceSecret(desk, path.id, body.expectedGeneration);
  return { status: 201, body: { ...(await viewKey(desk, path.id)), secret } };
};
