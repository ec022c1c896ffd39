import { lockWorkspace } from "../lock-workspace.ts";
import type { MemberHandler } from "../operation.ts";
import { addDocsSecret } from "./docs-key.ts";

/** Makes a test key for this browser, so that the examples of the docs can run. */
export const issueDocsKey: MemberHandler<"issueDocsKey"> = async (call) => {
  const { session, membership, person, now, browser } = call;
  const workspaceId = membership.workspace.id;
  await lockWorkspace(session, workspaceId);
  const place = { session, workspaceId, now, address: browser.address, userId: person.id, role: membership.role };
  return { status: 201, body: await addDocsSecret(place) };
};
