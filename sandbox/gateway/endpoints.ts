import { type OperationId, operations } from "../contract/operations.gen.ts";
import { ApiError } from "../errors.ts";
import { randomId } from "../ids.ts";
import type { Handler, PublicHandler } from "../operation.ts";
import { theSandbox } from "../sandbox.ts";
import { authenticate } from "./authenticate.ts";
import { addPreflight } from "./cors.ts";
import type { Incoming, Outgoing, RouteHandler } from "./exchange.ts";
import { keyInUrl, markExposed } from "./exposure.ts";
import { finish } from "./finish.ts";
import type { Passage } from "./passage.ts";
import { policyOf, spend, workspacesPolicy } from "./rate-limit.ts";
import { findRoute, nearestPath, type Route } from "./route.ts";
import { type Answer, runOperation, type Task } from "./run-operation.ts";
import { overTheWeb } from "./web-road.ts";

type Handlers = { readonly [Id in OperationId]?: Handler<Id> | PublicHandler<Id> };
type Verb = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";

/** The exports of one route file: every verb, so that an undeclared one gets our 405 and not the framework's. */
export function endpoints(handlers: Handlers): Record<Verb, RouteHandler> {
  const exchange = (incoming: Incoming) => pass(incoming, handlers);
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
async function pass(incoming: Incoming, handlers: Handlers): Promise<Outgoing> {
  const passage = await open(incoming);
  try {
    return finish(passage, await cross(passage, handlers));
  } catch (error) {
    return finish(passage, null, error);
  }
}

async function open(incoming: Incoming): Promise<Passage> {
  const sandbox = await theSandbox();
  const realNow = sandbox.clock.now();
  const requestId = randomId("req", realNow);
  const [rawPath = "", rawQuery = ""] = cut(incoming.target);
  const path = rawPath.startsWith("/api/v1") ? rawPath.slice(4) : rawPath;
  const headers = { "X-Request-Id": requestId };
  const unknown = { caller: null, policy: null, admitted: false, task: null };
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

async function cross(passage: Passage, handlers: Handlers): Promise<Answer | "preflight"> {
  const { incoming, sandbox, headers } = passage;
  if (!incoming.peer.secure) await refuseInsecure(passage);
  const route = routeOf(passage.path);
  if (incoming.method === "OPTIONS" && route !== "malformed" && route !== null) {
    addPreflight(headers, route.allow);
    return "preflight";
  }
  passage.caller = await authenticate(sandbox.engine, incoming, passage.realNow);
  spendOne(passage, route);
  const id = operationOf(passage, route);
  const actor = admit(passage, id);
  if (keyInUrl(incoming.target)) await markExposed(passage, "url");
  const task: Task = {
    id,
    requestId: passage.requestId,
    incoming,
    parameters: (route as Route).parameters,
    path: passage.path,
    rawQuery: passage.rawQuery,
    actor,
    time: passage.caller.kind === "key" ? passage.caller.time : null,
    realNow: passage.realNow,
    services: sandbox.services,
    requestBody: null,
    idempotencyKey: null,
  };
  passage.task = task;
  return runOperation(task, handlers[id]);
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

/** Counts the call and refuses it when the minute is full. A refused call costs nothing. */
function spendOne(passage: Passage, route: Route | null | "malformed"): void {
  const { sandbox, incoming, headers, path, caller } = passage;
  const actor = caller?.kind === "key" ? caller.actor : null;
  const id = route === null || route === "malformed" ? undefined : route.byMethod.get(incoming.method);
  const own = id !== undefined && operations[id].policy === "workspaces";
  const policy = own
    ? workspacesPolicy(incoming.peer.address, sandbox.settings.workspacesPerMinute)
    : policyOf(actor, incoming.peer.address, path);
  const verdict = spend(sandbox.limiter, policy, passage.realNow, headers);
  passage.policy = policy;
  passage.admitted = verdict.admitted;
  if (verdict.admitted) return;
  const waitSeconds = Math.max(1, Math.ceil(verdict.resetMs / 1000));
  throw new ApiError("rate_limited", {
    detail: `${policy.limit} of ${policy.limit} calls in a minute are used. Wait ${waitSeconds} s.`,
    extra: { violatedPolicies: [policy.name] },
    headers: { "Retry-After": String(waitSeconds) },
  });
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
  const id = route.byMethod.get(incoming.method === "HEAD" ? "GET" : incoming.method);
  if (id) return id;
  headers.Allow = route.allow;
  throw new ApiError("method_not_allowed", { detail: `${route.template} answers ${route.allow}.` });
}

/** Who may call this operation, and whether this caller does. */
function admit(passage: Passage, id: OperationId): Task["actor"] {
  const { caller } = passage;
  const operation = operations[id];
  if (operation.audience === "public") return null;
  if (caller?.kind !== "key")
    throw caller?.reason ?? new ApiError("missing_credentials", { detail: "No key was sent." });
  const { actor } = caller;
  if (operation.testOnly && actor.livemode) {
    throw new ApiError("not_found", {
      detail: "The sandbox answers test keys only. Use one that starts with alo_test_.",
    });
  }
  if (operation.scope !== "none" && !actor.scopes.includes(operation.scope)) {
    throw new ApiError("insufficient_scope", {
      detail: `This operation needs the scope ${operation.scope}. This key has ${actor.scopes.join(", ")}.`,
      extra: { scope: operation.scope },
    });
  }
  const writes = operation.method !== "GET" && (operation.scope === "write" || operation.scope === "webhook:admin");
  if (actor.workspace.frozenAt !== null && writes) {
    throw new ApiError("workspace_frozen", {
      detail: "This workspace is read-only for now. The owner finds the reason in the app.",
    });
  }
  return actor;
}

function cut(target: string): [string, string] {
  const at = target.indexOf("?");
  return at === -1 ? [target, ""] : [target.slice(0, at), target.slice(at + 1)];
}
