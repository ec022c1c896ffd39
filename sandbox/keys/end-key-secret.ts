import type { MemberHandler } from "../operation.ts";
import { deskAt } from "./desk-of.ts";
import { endSecret } from "./end-secret.ts";
import { viewKey } from "./key-view.ts";
import { generationIn } from "./secret-at.ts";

/** Ends one old secret before its time. */
export const endKeySecret: MemberHandler<"endKeySecret"> = async (call) => {
  const { id, generation } = call.path;
  const desk = await deskAt(call, id);
  await endSecret(desk, id, generationIn(generation));
  return { status: 200, body: await viewKey(desk, id) };
};
