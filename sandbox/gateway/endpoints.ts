import type { CallAgain } from "../call-again.ts";
import { type OperationId, operations } from "../contract/operations.gen.ts";
import { ApiError } from "../errors.ts";
import { randomId } from "../ids.ts";
import { secondsToWait, type Verdict } from "../limits/limiter.ts";
import type { HandlerOf } from "../operation.ts";
import { theSandbox } from "../sandbox.ts";
import { admitActor, admitAsActor, admitPerson, refuseForeign } from "./admit.ts";
import { addPreflight } from "./cors.ts";
import type { Incoming, Outgoing, RouteHandler } from "./exchange.ts";
import { keyInUrl, markExposed } from "./exposure.ts";
import { finish } from "./finish.ts";
import { identify } from "./identify.ts";
import type { Passage } from "./passage.ts";
import {
  feedbackPolicy,
  listenerPolicy,
  type Policy,
  personPolicy,
  policyOf,
  spend,
  workspacesPolicy,
} from "./rate-limit.ts";
import { findRoute, nearestPath, type Route } from "./route.ts";
import { type Answer, runOperation } from "./run-operation.ts";
import { splitTarget } from "./split-target.ts";
import type { Task } from "./task.ts";
import { underFault } from "./under-fault.ts";
import { overTheWeb } from "./web-road.ts";
import { withUpload } from "./with-upload.ts";

export type Handlers = { readonly [Id in OperationId]?: HandlerOf<Id> };
/** Sends a call once more as the caller of another one, and gives its id. */
type Sender = (first: Incoming, again: CallAgain) => Promise<string>;
type Verb = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";

/**
 * The exports of one route file: every verb, so that an undeclared one gets our 405 and not the framework's. `sender` is
 * for operations that send calls themselves.
 */
export function endpoints(handlers: Handlers, sender: Sender | null = null): Record<Verb, RouteHandler> {
  const exchange = (incoming: Incoming) => pass(incoming, handlers, sender);
  const handler: RouteHandler = Object.assign((request: Request) => overTheWeb(request, exchange), { exchange });
  return {
    GET: handler,
    HEAD: handler,
    POST: handler,
    PUT: handler,
    PATCH: handler,
    DELETE: handler,
    OPTIONS: handler,
  };
}

/** One call through the boundary, in the order that the README draws. */
export async function pass(incoming: Incoming, handlers: Handlers, sender: Sender | null = null): Promise<Outgoing> {
  const passage = await open(incoming);
  try {
    return finish(passage, await cross(passage, handlers, sender));
  } catch (error) {
    return finish(passage, null, error);
  }
}

async function open(incoming: Incoming): Promise<Passage> {
  const sandbox = await theSandbox();
  const realNow = sandbox.clock.now();
  const requestId = randomId("req", realNow);
  const [rawPath, rawQuery] = splitTarget(incoming.target);
  const path = rawPath.startsWith("/api/v1") ? rawPath.slice(4) : rawPath;
  const headers = { "X-Request-Id": requestId };
  const unknown = { operation: null, caller: null, policy: null, admitted: false, task: null, fault: null, cut: null };
  return {
    sandbox,
    incoming,
    requestId,
    realNow,
    startedAt: sandbox.clock.monotonic(),
    path,
    rawQuery,
    headers,
    ...unknown,
  };
}

async function cross(passage: Passage, handlers: Handlers, sender: Sender | null): Promise<Answer | "preflight"> {
  const { incoming, sandbox, headers } = passage;
  if (!incoming.peer.secure) await refuseInsecure(passage);
  const route = routeOf(passage.path);
  if (incoming.method === "OPTIONS" && route !== "malformed" && route !== null) {
    addPreflight(headers, route.allow, isOfThePortal(route));
    return "preflight";
  }
  const called = calledBy(route, incoming.method);
  passage.operation = called ? operations[called] : null;
  passage.caller = await identify(sandbox, incoming, passage.operation, passage.realNow);
  const verdict = spendOne(passage, called);
  obey(passage, verdict instanceof Promise ? await verdict : verdict);
  const id = operationOf(passage, route);
  // Also when the call is refused for want of a header: the address has been seen all the same.
  if (keyInUrl(incoming.target)) await markExposed(passage, "url");
  const who = admit(passage, id);
  const task: Task = {
    id,
    requestId: passage.requestId,
    incoming,
    parameters: (route as Route).parameters,
    path: passage.path,
    rawQuery: passage.rawQuery,
    ...who,
    realNow: passage.realNow,
    span: incoming.span ?? null,
    services: sandbox.services,
    sendAgain: sender && ((again) => sender(incoming, again)),
    requestBody: null,
    idempotencyKey: null,
    upload: null,
    effects: null,
  };
  passage.task = task;
  const run = () => withUpload(task, () => runOperation(task, handlers[id]));
  const fault = incoming.header("aloha-sandbox-fault");
  return fault === null ? run() : underFault(passage, fault, run);
}

async function refuseInsecure(passage: Passage): Promise<never> {
  await markExposed(passage, "plain_http");
  throw new ApiError("https_required", {
    detail:
      "Plain HTTP is refused, and nothing was executed. Use https. A key sent this way counts as seen: rotate it.",
    headers: { Connection: "close" },
  });
}

function routeOf(path: string): Route | null | "malformed" {
  try {
    decodeURIComponent(path);
  } catch {
    return "malformed";
  }
  return findRoute(path);
}

/** True for a path that the API's own callers have nothing to do with. */
function isOfThePortal({ byMethod }: Route): boolean {
  return [...byMethod.values()].every((id) => operations[id].internal);
}

/** The operation that a call is about, if there is one. */
function calledBy(route: Route | null | "malformed", method: string): OperationId | undefined {
  if (route === null || route === "malformed") return undefined;
  return route.byMethod.get(method === "HEAD" ? "GET" : method);
}

/** Counts the call when the minute has room for it. A refused call costs nothing. */
function spendOne(passage: Passage, id: OperationId | undefined): ReturnType<typeof spend> {
  passage.policy = policyFor(passage, id);
  return spend(passage.sandbox.limiter, passage.policy, passage.realNow, passage.headers);
}

/** Refuses the call when the minute is full. */
function obey(passage: Passage, verdict: Verdict): void {
  const { policy } = passage;
  passage.admitted = verdict.admitted;
  if (verdict.admitted || policy === null) return;
  const waitSeconds = secondsToWait(verdict);
  throw new ApiError("rate_limited", {
    detail: `${policy.limit} of ${policy.limit} calls in a minute are used. Wait ${waitSeconds} s.`,
    extra: { violatedPolicies: [policy.name] },
    headers: { "Retry-After": String(waitSeconds) },
  });
}

function policyFor({ sandbox, incoming, path, caller }: Passage, id: OperationId | undefined): Policy {
  const { address } = incoming.peer;
  if (id !== undefined && operations[id].policy === "feedback") return feedbackPolicy(address);
  if (caller?.kind === "person") return personPolicy(caller.person.id);
  if (id !== undefined && operations[id].policy === "workspaces")
    return workspacesPolicy(address, sandbox.settings.workspacesPerMinute);
  const actor = caller?.kind === "key" || caller?.kind === "app" ? caller.actor : null;
  if (actor && id !== undefined && operations[id].policy === "listener") return listenerPolicy(actor);
  return policyOf(actor, address, path);
}

function operationOf(passage: Passage, route: Route | null | "malformed"): OperationId {
  const { path, incoming, headers } = passage;
  if (route === "malformed") {
    throw new ApiError("malformed_path", {
      detail: "The path has a broken percent sign. Encode it as UTF-8, % itself as %25.",
    });
  }
  if (route === null) {
    const near = nearestPath(path);
    const hint = near ? ` Did you mean ${near}?` : "";
    throw new ApiError("not_found", { detail: `The API has no path ${path.slice(0, 100)}.${hint}` });
  }
  const id = calledBy(route, incoming.method);
  if (id) return id;
  headers.Allow = route.allow;
  throw new ApiError("method_not_allowed", { detail: `${route.template} answers ${route.allow}.` });
}

type Who = Pick<Task, "actor" | "time" | "person" | "membership">;
const nobody: Who = { actor: null, time: null, person: null, membership: null };

/** Who may call this operation, and whether this caller does. */
function admit(passage: Passage, id: OperationId): Who {
  const { caller, incoming, sandbox, realNow } = passage;
  const operation = operations[id];
  if (operation.audience === "public") return nobody;
  if (operation.audience === "visitor" && caller?.kind === "refused" && incoming.header("authorization") === null) {
    refuseForeign(operation, incoming, sandbox.settings.publicUrl);
    return nobody;
  }
  if (caller?.kind === "key" || caller?.kind === "app" || caller?.kind === "link") {
    admitActor(operation, caller.actor);
    return { ...nobody, actor: caller.actor, time: caller.time };
  }
  if (caller?.kind !== "person")
    throw caller?.reason ?? new ApiError("missing_credentials", { detail: "No key was sent." });
  refuseForeign(operation, incoming, sandbox.settings.publicUrl);
  const { person, membership } = caller;
  if (operation.audience === "key")
    return { ...admitAsActor(operation, caller, incoming, realNow), person, membership };
  admitPerson(operation, caller);
  return { ...nobody, person, membership };
}
