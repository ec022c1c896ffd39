import { ApiError } from "../errors.ts";
import { type FoundToken, findAgain, findToken } from "../oauth/find-token.ts";
import { effectiveScopes, fallenReason, timeOfGrant } from "../oauth/standing.ts";
import { isOfForm } from "../oauth/token-text.ts";
import type { Services } from "../operation.ts";
import type { Session } from "../store/engine.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { workspaceOf } from "../workspace-row.ts";
import { type Caller, refused } from "./caller.ts";

/** Finds out for whom an access token speaks: an app, in the place of a person, in one workspace and mode. */
export async function authenticateApp(session: Session, text: string, realNow: number): Promise<Caller> {
  const token = isOfForm(text, "access") ? await findToken(session, text) : null;
  if (!token) return refused(dead("No live access token has this value."));
  const time = timeOfGrant(token, realNow);
  const reason = whyNot(token, time.now, realNow);
  if (reason !== null) return refused(dead(reason));
  const livemode = token.livemode === 1;
  const scopes = effectiveScopes(token, token.token_scopes);
  const { client_id: id, app_name: name, grant_id: connectionId, user_id: userId } = token;
  const actor = {
    key: null,
    person: null,
    app: {
      id,
      name,
      connectionId,
      userId,
      stillWorks: ({ engine, clock }: Pick<Services, "engine" | "clock">) =>
        allowsStill(engine, token.hash, scopes, clock.now()),
    },
    scopes,
    livemode,
    workspace: workspaceOf(token, livemode),
  };
  return { kind: "app", actor, time, token };
}

/** For a stream that is open: a token that ended, or allows other things by now, begins anew. */
async function allowsStill(
  session: Session,
  hash: string,
  scopes: readonly string[],
  realNow: number,
): Promise<boolean> {
  const token = await findAgain(session, hash);
  if (!token || whyNot(token, timeOfGrant(token, realNow).now, realNow) !== null) return false;
  return effectiveScopes(token, token.token_scopes).join() === scopes.join();
}

function whyNot(token: FoundToken, now: number, realNow: number): string | null {
  if (token.token_revoked_at !== null) return "This access token was revoked. Connect the app again.";
  if (now >= token.token_expires_at)
    return `This access token ended at ${formatInstant(token.token_expires_at)}. Get another with the refresh token.`;
  return fallenReason(token, realNow);
}

function dead(detail: string): ApiError {
  return new ApiError("invalid_token", { detail });
}
