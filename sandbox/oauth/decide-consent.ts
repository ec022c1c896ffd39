import { ApiError, type FieldProblem, notFound } from "../errors.ts";
import { lockWorkspace } from "../lock-workspace.ts";
import { membershipIn } from "../memberships.ts";
import type { Membership, PersonCall, PersonHandler } from "../operation.ts";
import type { Transaction } from "../store/engine.ts";
import { answerAddress, refusalAddress } from "./answer-address.ts";
import { makeCodeFor } from "./codes.ts";
import { findRequest, type OpenRequest, spendRequest } from "./consent-requests.ts";
import { modesOfApp } from "./demo-app.ts";
import { findApp, holdAppStill, type KnownApp } from "./find-app.ts";
import { goesBackTo, modesOf, scopesToGive } from "./get-consent.ts";
import { grantFor } from "./grants.ts";

type Deciding = PersonCall<"decideConsent">;

/** Takes the decision of a person, once, and says where the browser goes with it. */
export const decideConsent: PersonHandler<"decideConsent"> = async (call) => {
  const { session, person, path, body, now, services } = call;
  const request = await findRequest(session, path.id, { sessionId: person.sessionId, now });
  if (!request || !(await spendRequest(session, path.id, now))) throw notFound("consent request");
  await holdPlace(session, body.workspaceId, request.clientId);
  const app = await findApp(session, request.clientId);
  if (!app || !goesBackTo(app, request)) throw notFound("consent request");
  const iss = services.settings.publicUrl;
  const { redirectUri, state } = request;
  const redirectTo =
    body.decision === "deny"
      ? refusalAddress(redirectUri, { error: "access_denied", message: "The person said no." }, { state, iss })
      : answerAddress(redirectUri, { code: await allow(call, app, request), state, iss });
  return { status: 200, body: { object: "consent_decision", redirectTo } };
};

/**
 * The workspace first and the app second, before any grant: as whoever removes a member or deletes an app does. So none of
 * them waits for another for ever, and nobody who left meanwhile is given a grant.
 */
async function holdPlace(session: Transaction, workspaceId: string | undefined, clientId: string): Promise<void> {
  if (workspaceId !== undefined) await lockWorkspace(session, workspaceId);
  await holdAppStill(session, clientId);
}

/** Everything is judged again at the decision: a role may have changed since the page was drawn. */
async function allow(call: Deciding, app: KnownApp, request: OpenRequest): Promise<string> {
  const { session, person, body, now, browser } = call;
  const { workspaceId = "", mode = "", scopes = [] } = body;
  const membership = workspaceId === "" ? null : await membershipIn(session, person.id, workspaceId, now);
  const problems = problemsOf(body, membership, app, request);
  if (problems.length > 0 || !membership) {
    throw new ApiError("validation_failed", { detail: "This cannot be allowed as it is.", errors: problems });
  }
  const grantId = await grantFor(session, {
    clientId: app.id,
    appName: app.name,
    userId: person.id,
    workspaceId: membership.workspace.id,
    livemode: mode === "live" ? 1 : 0,
    kind: app.kind,
    scopes,
    resource: request.resource,
    at: now,
    address: browser.address,
  });
  const { redirectUri: redirect_uri, challenge } = request;
  return makeCodeFor(session, { grant_id: grantId, redirect_uri, challenge, scopes: scopes.join(" ") }, now);
}

function problemsOf(
  { workspaceId, mode, scopes }: Deciding["body"],
  membership: Membership | null,
  app: KnownApp,
  request: OpenRequest,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const say = (pointer: string, code: FieldProblem["code"], detail: string) => problems.push({ pointer, code, detail });
  if (workspaceId === undefined) say("/workspaceId", "required", "Choose the workspace that is opened to the app.");
  else if (!membership) say("/workspaceId", "invalid_enum", "You are in no such workspace.");
  if (mode === undefined) say("/mode", "required", "Choose test or live data.");
  else if (membership && !modesOf(membership, app.id).includes(mode)) say("/mode", "invalid_enum", noLiveData(app));
  if (scopes === undefined) say("/scopes", "required", "Choose at least one thing that the app may do.");
  const possible = membership ? scopesToGive(membership.role, request.scopes) : request.scopes;
  for (const [place, scope] of (scopes ?? []).entries()) {
    if (possible.includes(scope) && app.scopes.includes(scope)) continue;
    say(
      `/scopes/${place}`,
      "invalid_enum",
      `${scope} cannot be given here: it was not asked for, or your role lacks it.`,
    );
  }
  return problems;
}

function noLiveData({ id, name }: KnownApp): string {
  return modesOfApp(id).includes("live")
    ? "This workspace has no owner with an account, so it has test data only."
    : `${name} works with test data only.`;
}
