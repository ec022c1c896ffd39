import { head } from "../print.ts";
import type { SdkOperation } from "../sdk-operations.ts";

const verbs: readonly string[] = ["GET", "POST", "PATCH", "PUT", "DELETE"];

/** Every operation in as few letters as the client can read. `src/table.ts` says what they mean. */
export function tableFile(operations: readonly SdkOperation[]): string {
  const lines = Map.groupBy(operations, ({ resource }) => resource.join("."));
  const table = Array.from(lines, ([resource, own]) => lineOf(resource, own)).join("\n");
  return `${head}\n/** A line for each resource, with a word for each of its methods. */\nexport const table = \`${table}\`;\n`;
}

function lineOf(resource: string, own: readonly SdkOperation[]): string {
  const usual = `/${resource.replaceAll(".", "/")}`;
  const base = own.every(({ path }) => below(path, usual)) ? usual : commonPath(resource, own);
  const words = own.map((operation) => {
    const rest = operation.path.slice(base.length).replace(new RegExp(`/${operation.method}$`), "&");
    return operation.method + verbOf(operation) + flagsOf(operation) + rest;
  });
  return [resource + (base === usual ? "" : base), ...words].join(" ").replaceAll("{id}", "*");
}

const below = (path: string, base: string): boolean => path === base || path.startsWith(`${base}/`);

/** The path that the operations of a resource have in common, where it is not the resource's name. */
function commonPath(resource: string, own: readonly SdkOperation[]): string {
  let base = String(own[0]?.path);
  while (base && !own.every(({ path }) => below(path, base))) base = base.slice(0, base.lastIndexOf("/"));
  if (!base) throw new Error(`openapi.yaml: the operations of ${resource} have no path in common.`);
  return base;
}

function verbOf({ id, verb }: SdkOperation): string {
  const index = verbs.indexOf(verb);
  if (index < 0)
    throw new Error(`openapi.yaml: ${id} has the method ${verb}, which the TypeScript client does not know.`);
  return String(index);
}

function flagsOf({ id, paginated, query, body, answer, needsKey }: SdkOperation): string {
  if (query.length > 0 && body)
    throw new Error(`openapi.yaml: ${id} takes a query and a body; the SDKs have room for one.`);
  const input = paginated ? "p" : query.length > 0 ? "q" : body?.form ? "f" : body ? "b" : "";
  const output = { json: "", none: "n", stream: "s", text: "t" }[answer];
  return input + output + (needsKey ? "" : "k");
}
