import { plans, policies } from "../contract/facts.gen.ts";
import { afterVerdict, type Limiter, type Verdict } from "../limits/limiter.ts";
import type { Actor } from "../operation.ts";
import { addressBucket } from "./address-bucket.ts";

/** Whom a call counts for, and how many calls a minute that one has. */
export interface Policy {
  readonly name: string;
  readonly limit: number;
  readonly bucket: string;
}

type Headers = Record<string, string>;
/** There at once, unless somebody else counts. */
type Spent = Verdict | Promise<Verdict>;

/** The policy of a call: the plan's for a key, the sandbox's for its controls, one for each address otherwise. */
export function policyOf(actor: Actor | null, address: string, path: string): Policy {
  if (!actor)
    return { name: "anonymous", limit: policies.anonymous.requestsPerMinute, bucket: `ip:${addressBucket(address)}` };
  const { id, plan } = actor.workspace;
  const controls = path.startsWith("/v1/sandbox/");
  const name = controls ? "sandbox" : plan;
  const limit = controls ? policies.sandbox.requestsPerMinute : plans[plan].requestsPerMinute;
  return { name, limit, bucket: bucketOf(name, id, actor.livemode) };
}

/** The ring of a workspace and mode. Every plan counts in the same one, so that a new plan starts with the old calls. */
export function bucketOf(policy: string, workspaceId: string, livemode: boolean): string {
  return `${policy === "sandbox" ? "sandbox" : "plan"}:${workspaceId}:${livemode ? "live" : "test"}`;
}

/** What is left for a caller now, without counting a call. */
export function limitOf(limiter: Limiter, actor: Actor, realNow: number) {
  const policy = actor.person ? personPolicy(actor.person.id) : policyOf(actor, "", "/v1/me");
  return afterVerdict(limiter.peek(policy.bucket, policy.limit), ({ remaining, resetMs }) => ({
    policy: policy.name,
    limit: policy.limit,
    remaining,
    resetAt: realNow + resetMs,
  }));
}

/** A person in the portal has a limit of their own: looking at a full minute must not be refused by it. */
export function personPolicy(personId: string): Policy {
  return { name: "portal", limit: policies.portal.requestsPerMinute, bucket: `portal:${personId}` };
}

/** New test workspaces have a limit of their own, so that nobody fills the house from one address. */
export function workspacesPolicy(address: string, limit: number): Policy {
  return { name: "workspaces", limit, bucket: `workspaces:${addressBucket(address)}` };
}

/** What a listening machine reports was handed to it by us, so it takes nothing from the calls that somebody makes. */
export function listenerPolicy({ workspace }: Actor): Policy {
  return { name: "listener", limit: policies.listener.requestsPerMinute, bucket: `listener:${workspace.id}` };
}

/** What readers say is counted for each address, whether they are signed in or not. */
export function feedbackPolicy(address: string): Policy {
  const limit = policies.feedback.requestsPerMinute;
  return { name: "feedback", limit, bucket: `feedback:${addressBucket(address)}` };
}

/** Counts one call and writes what is left into the headers of whatever answer follows. */
export function spend(limiter: Limiter, policy: Policy, realNow: number, headers: Headers): Spent {
  return afterVerdict(limiter.admit(policy.bucket, policy.limit), (verdict) => {
    writeHeaders(policy, verdict, realNow, headers);
    return verdict;
  });
}

/** Writes what is left without counting a call: for preflights, and for refusals before anybody was counted. */
export function look(limiter: Limiter, policy: Policy, realNow: number, headers: Headers): void | Promise<void> {
  return afterVerdict(limiter.peek(policy.bucket, policy.limit), (verdict) =>
    writeHeaders(policy, verdict, realNow, headers),
  );
}

/** The same as far as this process knows: a refusal of the server itself is written at once. */
export function glance(limiter: Limiter, policy: Policy, realNow: number, headers: Headers): void {
  writeHeaders(policy, limiter.glance(policy.bucket, policy.limit), realNow, headers);
}

/** Writes the headers of a full minute that ends at once. */
export function showFull(policy: Policy, realNow: number, headers: Record<string, string>): void {
  writeHeaders(policy, { admitted: false, remaining: 0, resetMs: 1000 }, realNow, headers);
}

function writeHeaders(policy: Policy, verdict: Verdict, realNow: number, headers: Record<string, string>): void {
  const seconds = Math.ceil(verdict.resetMs / 1000);
  headers["X-RateLimit-Limit"] = String(policy.limit);
  headers["X-RateLimit-Remaining"] = String(verdict.remaining);
  headers["X-RateLimit-Reset"] = String(Math.ceil((realNow + verdict.resetMs) / 1000));
  headers["RateLimit-Policy"] = `"${policy.name}";q=${policy.limit};w=60`;
  headers.RateLimit = `"${policy.name}";r=${verdict.remaining};t=${seconds}`;
}
