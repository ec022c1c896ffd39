import { table } from "./operations.gen.ts";

interface Tree {
  [name: string]: Tree | ((...given: unknown[]) => unknown);
}

/** Makes the call of an operation. `template` is its path with ids in braces; `call.ts` says what the flags mean. */
export type Run = (verb: string, template: string, flags: string, given: unknown[]) => unknown;

/** Every operation as a method of its resource. A line of the table is a resource; each of its methods has three words. */
export function resourcesOf(run: Run): object {
  const root: Tree = {};
  for (const line of table.split("\n")) {
    const [resource = "", ...words] = line.split(" ");
    let node = root;
    // A resource may hold others, such as `inbox.threads`.
    for (const name of resource.split(".")) {
      node[name] ??= {};
      node = node[name] as Tree;
    }
    while (words[0]) {
      const [name = "", flags = "", path = ""] = words.splice(0, 3);
      const template = path.replace("~", `/${resource.replaceAll(".", "/")}`).replace("*", "{id}");
      node[name] = (...given) => run(verbs[flags[0] as string] as string, template, flags.slice(1), given);
    }
  }
  return root;
}

const verbs: Readonly<Record<string, string>> = { G: "GET", P: "POST", U: "PATCH", T: "PUT", D: "DELETE" };
