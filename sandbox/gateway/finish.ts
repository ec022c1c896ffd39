import { type Operation, operations } from "../contract/operations.gen.ts";
import type { ApiError } from "../errors.ts";
import { matchesTag } from "../match-tag.ts";
import type { FileAnswer } from "../operation.ts";
import { sha256Base64 } from "../secrets.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { addCors } from "./cors.ts";
import type { Outgoing } from "./exchange.ts";
import { logCall } from "./log-call.ts";
import type { Passage } from "./passage.ts";
import { problemBody, toApiError } from "./problem.ts";
import { look, policyOf } from "./rate-limit.ts";
import type { Answer } from "./run-operation.ts";
import { seenOf } from "./seen-of.ts";
import { toldIfBroken } from "./told-if-broken.ts";

/** What came of a call; null when it was refused. */
type Ended = Answer | "preflight" | null;

const soonMs = 7 * 24 * 3600 * 1000;

/** Makes the answer of a call from what is known of it, whichever way it ended, and hands it to the log. */
export function finish(passage: Passage, answer: Ended, thrown?: unknown): Outgoing | Promise<Outgoing> {
  const { headers } = passage;
  if (headers["X-RateLimit-Limit"]) return conclude(passage, answer, thrown);
  const policy = policyOf(null, passage.incoming.peer.address, passage.path);
  const looked = look(passage.sandbox.limiter, policy, passage.realNow, headers);
  return looked ? looked.then(() => conclude(passage, answer, thrown)) : conclude(passage, answer, thrown);
}

function conclude(passage: Passage, answer: Ended, thrown: unknown): Outgoing {
  const { headers, caller } = passage;
  if (answer !== "preflight" && isPublic(passage)) addCors(headers, passage.incoming.header("origin"));
  addCallerHeaders(passage);
  headers.Vary = caller?.kind === "person" ? `${portalHeaders}, ${keyHeaders}` : keyHeaders;
  if (answer === "preflight") return { status: 204, headers, body: null, seen: seenOf(passage) };
  const outgoing = answer === null ? refusal(passage, thrown) : success(passage, answer);
  logCall(passage, outgoing, answer?.replayed ?? false);
  const body = passage.incoming.method === "HEAD" ? null : outgoing.body;
  return { ...outgoing, body, cut: passage.cut ?? null, seen: seenOf(passage) };
}

const keyHeaders = "Authorization, Origin";
const portalHeaders = "Cookie, Aloha-Mode, Aloha-Workspace";

/** Any page may read an answer, but none to a live key, which has no place in a browser, and none to a person. */
function isPublic({ caller, operation }: Passage): boolean {
  if (caller?.kind === "person" || operation?.internal) return false;
  return !(caller?.kind === "key" && caller.actor.livemode);
}

function success(passage: Passage, answer: Answer): Outgoing {
  const { headers, task, incoming } = passage;
  const { cookies } = answer;
  if (answer.location) headers.Location = answer.location;
  if (answer.nextCursor) headers.Link = nextLink(passage, answer.nextCursor);
  if (answer.replayed) headers["Idempotency-Replayed"] = "true";
  const secret = task !== null && isFleeting(operations[task.id]);
  const tell = (error: unknown) => passage.sandbox.report(error, passage.requestId);
  if (answer.stream) {
    headers["Cache-Control"] = "no-store, no-transform";
    headers["Content-Type"] = "text/event-stream; charset=utf-8";
    // Asks proxies in between to pass each message on at once.
    headers["X-Accel-Buffering"] = "no";
    return { status: answer.status, headers, body: toldIfBroken(answer.stream, tell) };
  }
  if (answer.file) return fileAnswer(passage, { ...answer.file, pieces: toldIfBroken(answer.file.pieces, tell) });
  headers["Cache-Control"] = secret ? "no-store" : "private, no-cache";
  if (answer.body === null || answer.body === "") return { status: answer.status, headers, body: null };
  headers["Content-Type"] = "application/json; charset=utf-8";
  const reads = incoming.method === "GET" || incoming.method === "HEAD";
  if (!reads || secret) return { status: answer.status, headers, cookies, body: answer.body };
  headers.ETag = `"${sha256Base64(answer.body).slice(0, 27)}"`;
  if (isKnown(passage, headers.ETag)) {
    delete headers["Content-Type"];
    return { status: 304, headers, body: null };
  }
  return { status: answer.status, headers, body: answer.body };
}

/** A file under its own name. Its length is told, so that a caller sees when it breaks off. */
function fileAnswer(passage: Passage, { type, name, bytes, tag, pieces }: FileAnswer): Outgoing {
  const { headers } = passage;
  headers["Cache-Control"] = "private, no-cache";
  headers.ETag = `"${tag}"`;
  if (isKnown(passage, headers.ETag)) return { status: 304, headers, body: null };
  headers["Content-Type"] = `${type}; charset=utf-8`;
  headers["Content-Disposition"] = `attachment; filename="${name}"`;
  headers["Content-Length"] = String(bytes);
  return { status: 200, headers, body: pieces };
}

function isKnown({ incoming }: Passage, tag: string): boolean {
  const known = incoming.header("if-none-match");
  return known !== null && matchesTag(known, tag);
}

/** True for an answer that no cache may keep: one with a secret, and whatever the portal is told of people. */
function isFleeting({ showsSecret, audience }: Operation): boolean {
  return showsSecret !== "no" || audience === "session" || audience === "visitor";
}

/** The address of the next page: this one's, with the cursor put in. */
function nextLink(passage: Passage, cursor: string): string {
  const others = passage.rawQuery.split("&").filter((part) => part !== "" && !part.startsWith("cursor="));
  const query = [...others, `cursor=${cursor}`].join("&");
  return `<${passage.sandbox.settings.apiUrl}${passage.path}?${query}>; rel="next"`;
}

function refusal(passage: Passage, thrown: unknown): Outgoing {
  const { headers, requestId, sandbox } = passage;
  const error = toApiError(thrown);
  if (error.code === "internal_error") sandbox.report(thrown, requestId);
  Object.assign(headers, error.headers);
  headers["Content-Type"] = "application/problem+json; charset=utf-8";
  headers["Cache-Control"] = "no-store";
  const challenge = challengeFor(error, sandbox.settings.publicUrl, passage.incoming.header("authorization") !== null);
  if (challenge) headers["WWW-Authenticate"] = challenge;
  return { status: error.status, headers, body: problemBody(error, requestId, sandbox.settings.publicUrl) };
}

function challengeFor(error: ApiError, publicUrl: string, sent: boolean): string | null {
  const base = `Bearer realm="aloha", resource_metadata="${publicUrl}/.well-known/oauth-protected-resource"`;
  if (error.code === "session_required") return null;
  if (error.status === 401) return sent ? `${base}, error="invalid_token"` : base;
  if (error.code === "insufficient_scope") return `${base}, error="insufficient_scope", scope="${error.extra.scope}"`;
  return null;
}

function addCallerHeaders(passage: Passage): void {
  const { caller, task, headers, realNow } = passage;
  if (caller?.kind === "key") {
    const { key, time } = caller;
    const soon = key.expires_at !== null && key.expires_at - time.now <= soonMs ? key.expires_at : null;
    const endsAt = key.ends_at !== null && soon !== null ? Math.min(key.ends_at, soon) : (key.ends_at ?? soon);
    if (endsAt !== null) headers["Aloha-Key-Ends-At"] = formatInstant(endsAt);
  }
  const known = caller?.kind === "key" || caller?.kind === "app";
  const { actor, time } = known ? caller : { actor: task?.actor, time: task?.time };
  if (!actor || !time || actor.livemode) return;
  if (Math.abs(time.now - realNow) >= 1) headers["Aloha-Sandbox-Clock"] = formatInstant(time.now);
}
