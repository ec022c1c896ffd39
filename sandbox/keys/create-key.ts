import { ApiError } from "../errors.ts";
import type { MemberHandler } from "../operation.ts";
import { refuseStale } from "../refuse-stale.ts";
import { deskOf } from "./desk-of.ts";
import { instantIn } from "./instant-in.ts";
import { viewKey, warningsOf } from "./key-view.ts";
import { makeKey } from "./make-key.ts";

/** Makes a key and shows its secret, this once. */
export const createKey: MemberHandler<"createKey"> = async (call) => {
  const { body, membership, browser } = call;
  const livemode = body.mode === "live";
  if (livemode && membership.workspace.claimedAt === null) {
    throw new ApiError("claim_required", {
      detail: "This workspace has no owner with an account, so it has test mode only. Sign in to keep it.",
    });
  }
  if (livemode) refuseStale(call, "make a live key");
  const desk = await deskOf(call, livemode);
  const { name, scopes, ipAllow } = body;
  const made = await makeKey(desk, { name, scopes, ipAllow, expiresAt: instantIn(body.expiresAt) });
  const key = await viewKey(desk, made.key.id, warningsOf(ipAllow, browser.address));
  return { status: 201, body: { ...key, secret: made.secret } };
};
