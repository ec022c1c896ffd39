import { notFound } from "../errors.ts";
import type { MemberHandler } from "../operation.ts";
import { deskAt } from "./desk-of.ts";
import { audit } from "./key-desk.ts";
import { dismissExposureAt } from "./key-queries.ts";
import { viewKey } from "./key-view.ts";
import { generationIn, secretAt } from "./secret-at.ts";

/** Somebody knows that a secret was seen in clear. It stays marked as seen, and warns anew when it is seen anew. */
export const dismissKeyExposure: MemberHandler<"dismissKeyExposure"> = async (call) => {
  const { id } = call.path;
  const desk = await deskAt(call, id);
  const generation = generationIn(call.path.generation);
  const { secret } = await secretAt(desk, id, generation);
  if (secret.exposed_at === null) throw notFound("secret that was seen in clear");
  if (secret.exposure_dismissed_at === null) {
    const { dialect } = desk.session;
    await desk.session.all(dismissExposureAt.bind(dialect, { keyId: id, generation, at: desk.realNow }));
    await audit(desk, "key.exposure_dismissed", id, { generation });
  }
  return { status: 200, body: await viewKey(desk, id) };
};
