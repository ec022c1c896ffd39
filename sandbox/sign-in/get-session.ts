import { roles, signIn as terms } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import type { PersonHandler } from "../operation.ts";
import { viewPortalWorkspace } from "../own-workspace.ts";
import { readsFeedback } from "../reads-feedback.ts";
import { formatInstant } from "../time/rfc3339.ts";

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
    workspace: membership && viewPortalWorkspace(membership.workspace),
    role,
    scopes: role === null ? [] : [...roles[role].scopes],
    modes: membership === null ? [] : membership.workspace.claimedAt === null ? ["test"] : ["test", "live"],
    signedInAt: formatInstant(signedInAt),
    freshUntil: formatInstant(signedInAt + terms.freshSeconds * 1000),
    expiresAt: formatInstant(due ? now + lengthMs : person.expiresAt),
    address: browser.address,
    readsFeedback: readsFeedback(person, services.settings.portalAdmins),
  };
  return { status: 200, body, cookies };
};
