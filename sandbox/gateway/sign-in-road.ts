import { ApiError } from "../errors.ts";
import { randomId } from "../ids.ts";
import { secondsToWait } from "../limits/limiter.ts";
import { type Sandbox, theSandbox } from "../sandbox.ts";
import { addressBucket } from "./address-bucket.ts";
import type { Incoming, Outgoing, RouteHandler } from "./exchange.ts";
import { refuseMediaType } from "./read-body.ts";
import { problemAnswer, refuseInsecure } from "./refuse-beside.ts";
import { overTheWeb } from "./web-road.ts";

const start = "/api/auth";
const mostBytes = 16 * 1024;

/** The paths of better-auth that the portal needs. Everything else of it is reached by our own operations or not at all. */
const doors: Readonly<Record<string, "GET" | "POST">> = {
  "/sign-up/email": "POST",
  "/sign-in/email": "POST",
  "/sign-in/magic-link": "POST",
  "/sign-out": "POST",
  "/send-verification-email": "POST",
  "/magic-link/verify": "GET",
  "/verify-email": "GET",
};

/** How many calls of a door one address has in a minute, where they are fewer than for the others. */
const fewer: Readonly<Record<string, number>> = {
  "/sign-in/email": 10,
  "/sign-in/magic-link": 5,
  "/send-verification-email": 3,
  "/magic-link/verify": 20,
  "/verify-email": 20,
};
const usual = 60;

/** Behind these a new session begins. */
const entrances = new Set(["/sign-up/email", "/sign-in/email", "/magic-link/verify"]);

/** What better-auth is told of a request. Nothing else that a caller sends reaches it, but for a cookie that counts. */
const passedOn = ["content-type", "origin", "user-agent", "sec-fetch-site", "sec-fetch-mode"];

/** The one handler of /api/auth, for every verb. */
export function signInEndpoint(): RouteHandler {
  return Object.assign((request: Request) => overTheWeb(request, exchange), { exchange });
}

async function exchange(incoming: Incoming): Promise<Outgoing> {
  const sandbox = await theSandbox();
  const requestId = randomId("req", sandbox.clock.now());
  try {
    return await answer(sandbox, incoming, requestId);
  } catch (thrown) {
    return problemAnswer(sandbox, thrown, requestId);
  }
}

async function answer(sandbox: Sandbox, incoming: Incoming, requestId: string): Promise<Outgoing> {
  const { publicUrl } = sandbox.settings;
  refuseInsecure(incoming);
  const [path = ""] = incoming.target.split("?", 1);
  const door = path.slice(start.length);
  refuseOtherDoors(door, incoming.method);
  refuseForeigners(door, incoming, publicUrl);
  const before = await sandbox.signIn.whoIs(incoming.header("cookie"));
  const entering = entrances.has(door);
  // At an entrance only a visitor's session matters, whose workspace goes along. With any other one, better-auth ends
  // up taking the new cookie away again when that session is gone by then.
  const cookie = before && (before.anonymous || !entering) ? incoming.header("cookie") : null;
  await refuseMany(sandbox, door, incoming);
  const response = await sandbox.signIn.handle(await requestOf(incoming, publicUrl, cookie));
  if (response.status >= 500) throw new Error(`better-auth answered ${response.status} at ${door}.`);
  const headers: Record<string, string> = { "X-Request-Id": requestId, "Cache-Control": "no-store" };
  // The sign-in page says where the mail went.
  headers["Aloha-Mail"] = sandbox.signIn.mail;
  for (const name of ["Content-Type", "Location"]) {
    const value = response.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  const body = withoutToken(await response.text());
  const cookies = response.headers.getSetCookie();
  if (entering && before && !before.anonymous && cookies.length > 0) await sandbox.signIn.endSession(before.sessionId);
  return { status: response.status, headers, cookies, body };
}

/** The session's token is in its cookie, which no script can read. better-auth would say it in the body as well. */
function withoutToken(body: string): string {
  if (!body.startsWith("{")) return body;
  const { token: _token, session: _session, ...rest } = JSON.parse(body) as Record<string, unknown>;
  return JSON.stringify(rest);
}

function refuseOtherDoors(door: string, method: string): void {
  const verb = doors[door];
  if (!verb) throw new ApiError("not_found", { detail: "The portal signs people in at other paths than this one." });
  if (method === verb) return;
  throw new ApiError("method_not_allowed", { detail: `This path answers ${verb}.`, headers: { Allow: verb } });
}

/** Signing in changes whose browser this is, and may hand a visitor's workspace over: so only our own pages start it. */
function refuseForeigners(door: string, incoming: Incoming, publicUrl: string): void {
  if (doors[door] === "POST") {
    if (incoming.header("origin") !== new URL(publicUrl).origin)
      throw new ApiError("origin_refused", { detail: `People sign in on the pages of ${publicUrl} alone.` });
    refuseMediaType(incoming.header("content-type") ?? "");
    return;
  }
  // Somebody else's sign-in link would take the visitor's workspace to somebody else's account. Browsers say where a
  // visit comes from; whoever does not say it has no cookie of a victim either.
  const site = incoming.header("sec-fetch-site");
  if (door === "/magic-link/verify" && site !== null && site !== "same-origin")
    throw new ApiError("origin_refused", { detail: "Open the link of the mail, and press the button on that page." });
}

async function requestOf(incoming: Incoming, publicUrl: string, cookie: string | null): Promise<Request> {
  const headers = new Headers({ "x-aloha-client-ip": incoming.peer.address });
  if (cookie !== null) headers.set("cookie", cookie);
  for (const name of passedOn) {
    const value = incoming.header(name);
    if (value !== null) headers.set(name, value);
  }
  const url = publicUrl + incoming.target;
  if (incoming.method === "GET") return new Request(url, { headers });
  const body = await incoming.body(mostBytes);
  if (body === null) throw new ApiError("body_too_large", { detail: `A body may have ${mostBytes / 1024} KiB here.` });
  return new Request(url, { method: incoming.method, headers, body: body.length === 0 ? "{}" : Buffer.from(body) });
}

/** Guessing costs time: so many tries of one kind from one address, whichever process they reach. */
async function refuseMany({ limiter, settings }: Sandbox, door: string, incoming: Incoming): Promise<void> {
  const limit = door === "/sign-up/email" ? settings.signUpsPerMinute : (fewer[door] ?? usual);
  const verdict = await limiter.admit(`sign-in:${door}:${addressBucket(incoming.peer.address)}`, limit);
  if (verdict.admitted) return;
  const seconds = secondsToWait(verdict);
  throw new ApiError("rate_limited", {
    detail: `Too many tries from this address. Wait ${seconds} s.`,
    extra: { violatedPolicies: ["sign-in"] },
    headers: { "Retry-After": String(seconds) },
  });
}
