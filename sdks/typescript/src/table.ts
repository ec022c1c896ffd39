import { table } from "./operations.gen.ts";

interface Tree {
  [name: string]: Tree | ((...given: unknown[]) => unknown);
}

/** Makes the call of an operation. `template` is its path with ids in braces; `call.ts` says what the flags mean. */
export type Run = (verb: string, template: string, flags: string, given: unknown[]) => unknown;

/**
 * Every operation as a method of its resource. A line of the table is a resource, with its path where that is not its name.
 * A method is its name, the letter of its verb, its flags, and its path below that of the resource.
 */
export function resourcesOf(run: Run): object {
  const root: Tree = {};
  for (const [, resource = "", base = "", methods = ""] of table.matchAll(/([\w.]+)(\S*) (.*)/g)) {
    let node = root;
    // A resource may hold others, such as `inbox.threads`.
    for (const name of resource.split(".")) {
      node[name] ??= {};
      node = node[name] as Tree;
    }
    for (const [, name = "", verb = "", flags = "", path = ""] of methods.matchAll(/(\w+)([A-Z])(\w*)(\S*)/g)) {
      const template = (base || `/${resource.replaceAll(".", "/")}`) + path.replace("&", `/${name}`);
      node[name] = (...given) => run(verbs[verb] as string, template.replace("*", "{id}"), flags, given);
    }
  }
  return root;
}

const verbs: Readonly<Record<string, string>> = { G: "GET", P: "POST", U: "PATCH", T: "PUT", D: "DELETE" };
