import { oauth } from "../contract/facts.gen.ts";
import { randomId } from "../ids.ts";
import { secondsToWait } from "../limits/limiter.ts";
import { readClaim } from "../oauth/authenticate-app.ts";
import { authorize } from "../oauth/authorize.ts";
import { findApp } from "../oauth/find-app.ts";
import { introspect } from "../oauth/introspect.ts";
import { resourceMetadata, serverMetadata } from "../oauth/metadata.ts";
import { OauthError } from "../oauth/oauth-error.ts";
import { readParameters, refuseRepeated } from "../oauth/parameters.ts";
import { resourcesOf } from "../oauth/resource.ts";
import { revoke } from "../oauth/revoke.ts";
import { type FormCall, token } from "../oauth/token.ts";
import { type Sandbox, theSandbox } from "../sandbox.ts";
import { addressBucket } from "./address-bucket.ts";
import type { Incoming, Outgoing, RouteHandler } from "./exchange.ts";
import { noReturnPage } from "./no-return-page.ts";
import { problemAnswer, refuseInsecure } from "./refuse-beside.ts";
import { splitTarget } from "./split-target.ts";
import { overTheWeb } from "./web-road.ts";

const mostBytes = 16 * 1024;
const anybody = { "Access-Control-Allow-Origin": "*" };
const fleeting = { "Cache-Control": "no-store", Pragma: "no-cache" };

interface Visit {
  readonly sandbox: Sandbox;
  readonly incoming: Incoming;
  readonly realNow: number;
}

type Answer = (visit: Visit) => Promise<Outgoing>;

/** The beginning of a connection: a browser comes with a GET and is sent on. */
export const authorizeEndpoint = () => endpoint(goOn, { "Referrer-Policy": "no-referrer" });

export const tokenEndpoint = () => endpoint(asked("POST", forms(token)), anybody);
export const revokeEndpoint = () => endpoint(asked("POST", forms(revoke)), anybody);
/** Not for browsers: whoever may ask can keep a secret. */
export const introspectEndpoint = () =>
  endpoint((visit) => {
    const issuer = visit.sandbox.settings.publicUrl;
    return forms((call) => introspect({ ...call, issuer }))(visit);
  });

export const serverMetadataEndpoint = () => endpoint(asked("GET, HEAD", documents(serverMetadata)), anybody);
export const resourceMetadataEndpoint = (path: "" | "/v1") =>
  endpoint(
    asked(
      "GET, HEAD",
      documents((settings) => resourceMetadata(settings, path)),
    ),
    anybody,
  );

/** `always` stands in every answer, whatever it is. */
function endpoint(answer: Answer, always: Record<string, string> = {}): RouteHandler {
  const exchange = async (incoming: Incoming): Promise<Outgoing> => {
    const sandbox = await theSandbox();
    const requestId = randomId("req", sandbox.clock.now());
    const outgoing = await answerOrRefuse(answer, { sandbox, incoming, realNow: sandbox.clock.now() }, requestId);
    return { ...outgoing, headers: { "X-Request-Id": requestId, ...always, ...outgoing.headers } };
  };
  return Object.assign((request: Request) => overTheWeb(request, exchange), { exchange });
}

async function answerOrRefuse(answer: Answer, visit: Visit, requestId: string): Promise<Outgoing> {
  const { sandbox, incoming } = visit;
  try {
    refuseInsecure(incoming);
    return await answer(visit);
  } catch (thrown) {
    if (thrown instanceof OauthError) return refusal(thrown, sandbox.settings.publicUrl);
    const made = problemAnswer(sandbox, thrown, requestId);
    return { ...made, headers: { ...made.headers, ...fleeting } };
  }
}

function refusal({ status, headers, error, message }: OauthError, publicUrl: string): Outgoing {
  const body = { error, error_description: message, error_uri: `${publicUrl}/docs/oauth#errors` };
  const made = json(status, body);
  return { ...made, headers: { ...made.headers, ...fleeting, ...headers } };
}

function json(status: number, body: unknown): Outgoing {
  return { status, headers: { "Content-Type": "application/json; charset=utf-8" }, body: JSON.stringify(body) };
}

async function goOn({ sandbox, incoming }: Visit): Promise<Outgoing> {
  refuseVerb(incoming, ["GET"]);
  const address = addressBucket(incoming.peer.address);
  await spend(sandbox, `oauth:authorize:${address}`, oauth.authorizePerMinute);
  const [, query] = splitTarget(incoming.target);
  const person = await sandbox.signIn.whoIs(incoming.header("cookie"));
  const outcome = await authorize(sandbox.services, query, person);
  if ("problem" in outcome) return noReturnPage(outcome.problem, fleeting);
  return { status: 303, headers: { ...fleeting, Location: outcome.goTo }, body: null };
}

/** An endpoint that takes a form from an app and answers JSON; nothing at all when there is nothing to say. */
function forms(run: (call: FormCall) => Promise<unknown>): Answer {
  return async ({ sandbox, incoming, realNow }) => {
    refuseVerb(incoming, ["POST"]);
    const form = await readForm(incoming);
    const claimed = readClaim(incoming.header("authorization"), form);
    const { engine } = sandbox;
    const { address } = incoming.peer;
    // Whoever makes up names of apps counts as one caller.
    const caller = (await findApp(engine, claimed.clientId))?.id ?? "unknown";
    await spend(sandbox, `oauth:form:${caller}:${addressBucket(address)}`, oauth.tokenPerMinute);
    const resources = resourcesOf(sandbox.settings);
    const answer = await run({ engine, claimed, form, resources, realNow, address });
    if (answer === null) return { status: 200, headers: fleeting, body: null };
    const made = json(200, answer);
    return { ...made, headers: { ...made.headers, ...fleeting } };
  };
}

/** A page elsewhere asks first whether it may send one of these verbs. */
function asked(verbs: string, answer: Answer): Answer {
  return async (visit) => (visit.incoming.method === "OPTIONS" ? preflight(verbs) : answer(visit));
}

function preflight(verbs: string): Outgoing {
  const headers = {
    "Access-Control-Allow-Methods": verbs,
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Max-Age": "7200",
  };
  return { status: 204, headers, body: null };
}

async function readForm(incoming: Incoming) {
  const [type = ""] = (incoming.header("content-type") ?? "").toLowerCase().split(";", 1);
  if (type.trim() !== "application/x-www-form-urlencoded")
    throw new OauthError("invalid_request", "Send a form: Content-Type: application/x-www-form-urlencoded.");
  // A credential in an address ends up in logs.
  if (incoming.target.includes("?")) throw new OauthError("invalid_request", "Parameters belong into the body.");
  const bytes = await incoming.body(mostBytes);
  if (bytes === null) throw new OauthError("invalid_request", "A form may have 16 KiB.", { status: 413 });
  const form = readParameters(Buffer.from(bytes).toString("utf8"));
  refuseRepeated(form);
  return form;
}

function documents(make: (settings: Sandbox["settings"]) => unknown): Answer {
  return async ({ sandbox, incoming }) => {
    refuseVerb(incoming, ["GET", "HEAD"]);
    const made = json(200, make(sandbox.settings));
    const headers = { ...made.headers, "Cache-Control": "public, max-age=3600" };
    return { ...made, headers, body: incoming.method === "HEAD" ? null : made.body };
  };
}

function refuseVerb({ method }: Incoming, allowed: readonly string[]): void {
  if (allowed.includes(method)) return;
  const Allow = allowed.join(", ");
  throw new OauthError("invalid_request", `This address answers ${Allow}.`, { status: 405, headers: { Allow } });
}

async function spend(sandbox: Sandbox, bucket: string, limit: number): Promise<void> {
  const verdict = await sandbox.limiter.admit(bucket, limit);
  if (verdict.admitted) return;
  const seconds = String(secondsToWait(verdict));
  throw new OauthError("temporarily_unavailable", `Too many calls from this address. Wait ${seconds} s.`, {
    status: 429,
    headers: { "Retry-After": seconds },
  });
}
