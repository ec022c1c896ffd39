import { type EventName, events as eventNames } from "../contract/facts.gen.ts";
import { secretProblem } from "../contract/secret-form.ts";
import { suggest } from "../contract/suggest.ts";
import { bareHost, judgeTarget } from "../egress/target.ts";
import { ApiError, type FieldProblem } from "../errors.ts";
import type { Actor, Ahead, Services } from "../operation.ts";
import { headerProblems } from "./custom-headers.ts";

/** What a caller wants of an endpoint; fields that are left out are not judged. */
export interface WebhookWish {
  readonly url?: string;
  readonly events?: readonly string[];
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What `prepare` found out about the address, before any transaction. */
export interface TargetFinding {
  readonly problem: FieldProblem | null;
  readonly warnings: { code: "host_not_resolved"; message: string }[];
}

const names = Object.keys(eventNames) as EventName[];
const patterns = [...new Set(names.map((name) => `${name.split(".")[0]}.*`)), "*"];

/** The address of the built-in receiver of a test workspace. It is known by its workspace, and no socket leads there. */
export function catcherUrl(publicUrl: string, workspaceId: string): string {
  return `${publicUrl}/sandbox/catcher/${workspaceId}`;
}

export function isCatcherUrl(url: string, publicUrl: string, workspaceId: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, pathname } = new URL(url);
  return origin + pathname === catcherUrl(new URL(publicUrl).origin, workspaceId);
}

/** Judges an address by text and by name. Only what connecting finds is trusted later; this is for a kind early word. */
export async function findTarget(
  url: string,
  actor: Pick<Actor, "livemode" | "workspace">,
  services: Pick<Services, "targets" | "settings" | "reaches">,
): Promise<TargetFinding> {
  if (!actor.livemode && isCatcherUrl(url, services.settings.publicUrl, actor.workspace.id)) return fine;
  const judged = judgeTarget(url, actor.livemode, services.targets);
  if ("problem" in judged) return { problem: notAllowed(judged.problem), warnings: [] };
  const host = bareHost(judged.url.hostname);
  const reaches = await services.reaches(host);
  if (reaches === false) {
    return { problem: notAllowed("This name leads to an address that is not on the public internet."), warnings: [] };
  }
  if (reaches === true) return fine;
  const message = `${host} has no address yet. Deliveries fail with dns_not_found until it has one.`;
  return { problem: null, warnings: [{ code: "host_not_resolved", message }] };
}

const fine: TargetFinding = { problem: null, warnings: [] };

function notAllowed(detail: string): FieldProblem {
  return { pointer: "/url", code: "target_not_allowed", detail };
}

/** Refuses a wish with everything that is wrong with it at once. */
export function refuseWish(wish: WebhookWish, target: TargetFinding): void {
  refuse(wishProblems(wish, target));
}

/** What is wrong with the rest of a wish of which the contract refused a part. */
export async function restProblems({ body, actor, services }: Asking): Promise<FieldProblem[]> {
  return wishProblems(body, body.url === undefined ? fine : await findTarget(body.url, actor, services));
}

type Asking = Pick<Ahead<"createWebhook">, "actor" | "services"> & { readonly body: WebhookWish };

function wishProblems(wish: WebhookWish, target: TargetFinding): FieldProblem[] {
  const problems: FieldProblem[] = target.problem ? [target.problem] : [];
  problems.push(...eventProblems(wish.events ?? []));
  const secret = wish.secret === undefined ? null : secretProblem(wish.secret);
  if (secret) problems.push({ pointer: "/secret", code: "invalid_secret", detail: secret });
  problems.push(...headerProblems(wish.headers ?? {}));
  return problems;
}

export function eventProblems(events: readonly string[]): FieldProblem[] {
  return events.flatMap((name, place): FieldProblem[] => {
    if (names.includes(name as EventName) || patterns.includes(name)) return [];
    const suggestion = suggest(name, [...names, ...patterns]);
    const hint = suggestion
      ? `Did you mean "${suggestion}"?`
      : `The events are ${names.join(", ")}; * and post.* work too.`;
    const detail = `There is no event "${name}". ${hint}`;
    return [{ pointer: `/events/${place}`, code: "unknown_event", detail, ...(suggestion ? { suggestion } : {}) }];
  });
}

const ownCodes = new Set(["unknown_event", "invalid_secret", "reserved_header", "target_not_allowed"]);

/** A single kind of problem gives the answer its own code. */
export function refuse(problems: readonly FieldProblem[]): void {
  const [first] = problems;
  if (!first) return;
  const kinds = new Set(problems.map(({ code }) => code));
  const code = kinds.size === 1 && ownCodes.has(first.code) ? (first.code as "unknown_event") : "validation_failed";
  const detail =
    problems.length === 1
      ? first.detail
      : `${problems.length} things in the body must change; each stands in errors. The first: ${first.detail}`;
  throw new ApiError(code, { detail, errors: problems });
}
