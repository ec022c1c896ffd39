import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RouteHandler } from "../sandbox/gateway/exchange.ts";
import { oauthPaths } from "./areas.ts";

/** The handlers of one route file, by verb. `any` answers the verbs that the file does not export. */
export interface RouteModule {
  readonly byVerb: Readonly<Record<string, RouteHandler>>;
  readonly any: RouteHandler;
}

interface Branch {
  readonly literal: Map<string, Branch>;
  parameter: Branch | null;
  module: RouteModule | null;
}

/** Finds the route file of a path. */
export interface RouteTable {
  /** `path` is what stands after `/v1`, without the query: empty, or with a leading slash. */
  find(path: string): RouteModule;
  readonly unknown: RouteModule;
  /** What answers every path below /api/auth. */
  readonly signIn: RouteModule;
  /** What answers the paths that apps call, by path. */
  readonly oauth: ReadonlyMap<string, RouteModule>;
}

/** Where the one route of sign-in lies, seen from the folder of the API. */
const signInRoute = "../auth/[...all]/route.ts";
/** Where the routes of whole paths lie, seen from there. */
const root = "../..";
const catchAll = "[[...unknown]]";

/** Reads and imports every route.ts below a folder, and those of sign-in and of whole paths beside it. */
export async function loadRouteTable(folder: string, wholePaths: Iterable<string> = oauthPaths): Promise<RouteTable> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile() && entry.name === "route.ts");
  const modules = await Promise.all(
    files.map(async (file) => {
      const segments = file.parentPath.slice(folder.length).split(/[\\/]/).filter(Boolean);
      const module = await importRoute(join(file.parentPath, file.name));
      return { segments, module: toRouteModule(segments.join("/"), module) };
    }),
  );
  const tree = newBranch();
  let unknown: RouteModule | undefined;
  for (const { segments, module } of modules) {
    if (segments.length === 1 && segments[0] === catchAll) unknown = module;
    else plant(tree, segments, module);
  }
  if (!unknown) throw new Error(`${folder} has no ${catchAll}/route.ts to answer unknown paths.`);
  const rest = unknown;
  const signIn = toRouteModule("sign-in", await importRoute(join(folder, signInRoute)));
  const oauth = new Map<string, RouteModule>();
  for (const path of wholePaths)
    oauth.set(path, toRouteModule(path, await importRoute(join(folder, root, path, "route.ts"))));
  return { unknown: rest, signIn, oauth, find: (path) => (path === "" ? tree.module : seek(tree, path, 1)) ?? rest };
}

function importRoute(file: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(file).href);
}

/** The handler of a verb; verbs nobody has heard of get any handler, since the gateway reads the verb itself. */
export function handlerOf(module: RouteModule, verb: string): RouteHandler {
  return module.byVerb[verb] ?? module.any;
}

function newBranch(): Branch {
  return { literal: new Map(), parameter: null, module: null };
}

function plant(root: Branch, segments: readonly string[], module: RouteModule): void {
  let branch = root;
  for (const segment of segments) {
    if (/^\[\w+\]$/.test(segment)) {
      branch.parameter ??= newBranch();
      branch = branch.parameter;
    } else {
      const next = branch.literal.get(segment) ?? newBranch();
      branch.literal.set(segment, next);
      branch = next;
    }
  }
  branch.module = module;
}

/** A literal segment wins; when it leads nowhere, the parameter beside it is tried. */
function seek(branch: Branch, path: string, from: number): RouteModule | null {
  const slash = path.indexOf("/", from);
  const segment = slash === -1 ? path.slice(from) : path.slice(from, slash);
  const literal = branch.literal.get(segment);
  if (literal) {
    const found = slash === -1 ? literal.module : seek(literal, path, slash + 1);
    if (found) return found;
  }
  if (!branch.parameter || segment === "") return null;
  return slash === -1 ? branch.parameter.module : seek(branch.parameter, path, slash + 1);
}

function toRouteModule(name: string, module: Record<string, unknown>): RouteModule {
  const byVerb: Record<string, RouteHandler> = Object.create(null);
  for (const [verb, value] of Object.entries(module)) {
    if (isHandler(value)) byVerb[verb] = value;
  }
  const any = byVerb.GET ?? Object.values(byVerb)[0];
  if (!any) throw new Error(`The route file of ${name} exports no handler.`);
  return { byVerb, any };
}

function isHandler(value: unknown): value is RouteHandler {
  return typeof value === "function" && "exchange" in value && typeof value.exchange === "function";
}
