import { table } from "./operations.gen.ts";

/** What a pattern found. */
type Found = Iterable<string> & [string, string, string, string, string];

type Tree = Record<string, unknown>;

/** Makes the call of an operation. `template` is its path with ids in braces; `call.ts` says what the letters mean. */
export type Run = (verb: string, template: string, letters: string, given: unknown[]) => unknown;

/**
 * Every operation as a method of its resource. A line of the table is a resource, with its path where that is not its name.
 * A method is its name, the number of its verb, its letters, and its path below that of the resource.
 */
export function resourcesOf(run: Run): object {
  const root: Tree = {};
  for (const [, resource, base, methods] of table.matchAll(/([\w.]+)(\S*) (.*)/g) as Iterable<Found>) {
    // A resource may hold others, such as `inbox.threads`.
    let node = root;
    for (const name of resource.split(".")) {
      node[name] ??= {};
      node = node[name] as Tree;
    }
    for (const [, name, verb, letters, path] of methods.matchAll(/(\w+)(\d)(\w*)(\S*)/g) as Iterable<Found>) {
      const template = (base || `/${resource.replaceAll(".", "/")}`) + path.replace("&", `/${name}`);
      node[name] = (...given: unknown[]) => run(verbs[+verb] as string, template.replace("*", "{id}"), letters, given);
    }
  }
  return root;
}

const verbs: readonly string[] = ["GET", "POST", "PATCH", "PUT", "DELETE"];
