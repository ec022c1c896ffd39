import type { Operation } from "../contract/operations.gen.ts";
import { ApiError } from "../errors.ts";
import { activeMembership, membershipIn } from "../memberships.ts";
import type { Sandbox } from "../sandbox.ts";
import { authenticate } from "./authenticate.ts";
import { authenticateLink, hasLink } from "./authenticate-link.ts";
import { type Caller, refused } from "./caller.ts";
import type { Incoming } from "./exchange.ts";

const signedOut = "Nobody is signed in here, or the session has ended. Sign in, then try again.";

/** Finds out who calls: by the session for what belongs to the portal, by the key for everything else. */
export function identify(
  sandbox: Sandbox,
  incoming: Incoming,
  operation: Operation | null,
  realNow: number,
): Promise<Caller> {
  if (operation?.signedLink && hasLink(incoming)) return authenticateLink(sandbox, incoming, realNow);
  const fromPortal = operation?.audience === "session" || operation?.audience === "visitor";
  if (fromPortal) return byCookie(sandbox, incoming, realNow);
  // A foreign page cannot send this header along with a cookie, so CORS for everybody stays harmless.
  const named = incoming.header("aloha-mode") !== null && incoming.header("authorization") === null;
  return operation?.people && named
    ? byCookie(sandbox, incoming, realNow)
    : authenticate(sandbox.engine, incoming, realNow);
}

async function byCookie({ engine, signIn }: Sandbox, incoming: Incoming, realNow: number): Promise<Caller> {
  if (incoming.header("authorization") !== null) {
    return refused(
      new ApiError("session_required", {
        detail: "This belongs to the portal: send no Authorization header, but sign in.",
      }),
    );
  }
  const person = await signIn.whoIs(incoming.header("cookie"));
  if (!person) return refused(new ApiError("session_required", { detail: signedOut }));
  const wanted = incoming.header("aloha-workspace");
  const membership =
    wanted === null
      ? await activeMembership(engine, person, realNow)
      : await membershipIn(engine, person.id, wanted, realNow);
  const mode = incoming.header("aloha-mode");
  const livemode = mode === null ? membership?.workspace.claimedAt != null : mode === "live";
  return { kind: "person", person, membership, livemode };
}
