import type { MemberHandler } from "../operation.ts";
import { deskAt } from "./desk-of.ts";
import { stopKey } from "./stop-key.ts";

/** Stops a key and all its secrets, with the next request and for good. */
export const revokeKey: MemberHandler<"revokeKey"> = async (call) => {
  await stopKey(await deskAt(call, call.path.id), call.path.id);
  return { status: 204, body: null };
};
