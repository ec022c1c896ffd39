import { notFound } from "../errors.ts";
import type { MemberHandler } from "../operation.ts";
import { deskAt } from "./desk-of.ts";
import { endSecret } from "./end-secret.ts";
import { viewKey } from "./key-view.ts";

/** Ends one old secret before its time. */
export const endKeySecret: MemberHandler<"endKeySecret"> = async (call) => {
  const { id, generation } = call.path;
  const desk = await deskAt(call, id);
  if (!/^[1-9]\d{0,8}$/.test(generation)) throw notFound("secret of this key");
  await endSecret(desk, id, Number(generation));
  return { status: 200, body: await viewKey(desk, id) };
};
