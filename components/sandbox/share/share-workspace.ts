import { ask } from "../../api/ask.ts";
import type { Success } from "../../api/client.ts";
import type { Mode } from "../../api/credential.ts";

/** Shares the workspace as it stands, by a snapshot that is taken for it. Where nothing is shared, the snapshot goes again. */
export async function shareWorkspace(
  expiresInDays: number,
  mode: Mode,
  call: typeof ask = ask,
): Promise<Success<"shareSnapshot">> {
  const { id } = await call("createSnapshot", { body: { name: "shared" } }, mode);
  try {
    return await call("shareSnapshot", { path: { id }, body: { expiresInDays } }, mode);
  } catch (error) {
    await call("deleteSnapshot", { path: { id } }, mode).catch(() => undefined);
    throw error;
  }
}
