import { roles, signIn as terms } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import type { Membership, PersonHandler } from "../operation.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { unclaimedLifeMs } from "../workspace-life.ts";

const dayMs = 24 * 3600 * 1000;
const lengthMs = terms.sessionSeconds * 1000;

/** Says who is signed in. A session that is a day old gets its full length again. */
export const getSession: PersonHandler<"getSession"> = async ({ person, membership, now, browser, services }) => {
  const due = person.expiresAt - lengthMs + dayMs <= now;
  const cookies = due ? await services.signIn.prolong(browser) : [];
  const { id, name, email, emailVerified, anonymous, signedInAt } = person;
  const role = membership?.role ?? null;
  const body: Schema<"PortalSession"> = {
    object: "session",
    user: { id, object: "user", name, email, emailVerified, anonymous },
    workspace: membership && workspaceIn(membership),
    role,
    scopes: role === null ? [] : [...roles[role].scopes],
    modes: membership === null ? [] : membership.workspace.claimedAt === null ? ["test"] : ["test", "live"],
    signedInAt: formatInstant(signedInAt),
    freshUntil: formatInstant(signedInAt + terms.freshSeconds * 1000),
    expiresAt: formatInstant(due ? now + lengthMs : person.expiresAt),
    address: browser.address,
  };
  return { status: 200, body, cookies };
};

function workspaceIn({ workspace }: Membership): Schema<"PortalWorkspace"> {
  const { id, name, plan, timeZone, claimedAt, createdAt, lastUsedAt } = workspace;
  return {
    id,
    object: "workspace",
    name,
    plan,
    timeZone,
    claimed: claimedAt !== null,
    createdAt: formatInstant(createdAt),
    expiresAt: claimedAt === null ? formatInstant(lastUsedAt + unclaimedLifeMs) : null,
  };
}
