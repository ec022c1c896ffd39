import { type OperationId, operations } from "../contract/operations.gen.ts";
import { suggest } from "../contract/suggest.ts";

export interface Route {
  /** The declared path, such as `/v1/posts/{id}`. */
  readonly template: string;
  readonly byMethod: ReadonlyMap<string, OperationId>;
  readonly allow: string;
  readonly parameters: Record<string, string>;
}

interface Declared {
  readonly template: string;
  readonly segments: readonly string[];
  readonly byMethod: Map<string, OperationId>;
}

const declared = collect();

/** The declared path that a raw path means, with its parameters; null when the contract has none. */
export function findRoute(path: string): Route | null {
  const segments = path.split("/");
  for (const { template, segments: wanted, byMethod } of declared) {
    const parameters = matchSegments(wanted, segments);
    if (parameters) return { template, byMethod, allow: allowed(byMethod), parameters };
  }
  return null;
}

/** The declared path that looks most like a wrong one, for the 404. */
export function nearestPath(path: string): string | null {
  return suggest(
    path,
    declared.map((route) => route.template),
  );
}

function collect(): Declared[] {
  const routes = new Map<string, Declared>();
  for (const [id, { path, method }] of Object.entries(operations) as [
    OperationId,
    { path: string; method: string },
  ][]) {
    const route = routes.get(path) ?? { template: path, segments: path.split("/"), byMethod: new Map() };
    route.byMethod.set(method.toUpperCase(), id);
    routes.set(path, route);
  }
  // Literal segments win over parameters, so that /posts/validate is not a post.
  return [...routes.values()].sort((a, b) => parametersIn(a.template) - parametersIn(b.template));
}

function parametersIn(template: string): number {
  return template.split("{").length - 1;
}

function matchSegments(wanted: readonly string[], given: readonly string[]): Record<string, string> | null {
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (let index = 0; index < wanted.length; index++) {
    const want = wanted[index] ?? "";
    const have = given[index] ?? "";
    if (want.startsWith("{")) {
      if (have === "") return null;
      parameters[want.slice(1, -1)] = decodeURIComponent(have);
    } else if (want !== have) return null;
  }
  return parameters;
}

function allowed(byMethod: ReadonlyMap<string, OperationId>): string {
  const verbs = [...byMethod.keys()];
  if (byMethod.has("GET")) verbs.push("HEAD");
  return [...verbs, "OPTIONS"].join(", ");
}
