import { head } from "../print.ts";
import type { SdkOperation } from "../sdk-operations.ts";

const letters: Readonly<Record<string, string>> = { GET: "G", POST: "P", PATCH: "U", PUT: "T", DELETE: "D" };

/** Every operation in as few letters as the client can read. `src/table.ts` says what they mean. */
export function tableFile(operations: readonly SdkOperation[]): string {
  const lines = new Map<string, string[]>();
  for (const operation of operations) {
    const resource = operation.resource.join(".");
    const methods = lines.get(resource) ?? [];
    lines.set(resource, [
      ...methods,
      `${operation.method} ${verbOf(operation)}${flagsOf(operation)} ${pathOf(operation)}`,
    ]);
  }
  const table = [...lines].map(([resource, methods]) => [resource, ...methods].join(" ")).join("\n");
  return `${head}\n/** A line for each resource; each method has its name, its verb with flags, and its path. */\nexport const table = \`${table}\`;\n`;
}

function verbOf({ id, verb }: SdkOperation): string {
  const letter = letters[verb];
  if (letter === undefined)
    throw new Error(`openapi.yaml: ${id} has the method ${verb}, which the TypeScript client does not know.`);
  return letter;
}

function flagsOf({ id, paginated, query, body, answer, needsKey }: SdkOperation): string {
  if (query.length > 0 && body)
    throw new Error(`openapi.yaml: ${id} takes a query and a body; the SDKs have room for one.`);
  const input = paginated ? "p" : query.length > 0 ? "q" : body?.form ? "f" : body ? "b" : "";
  const output = { json: "", none: "n", stream: "s", text: "t" }[answer];
  return input + output + (needsKey ? "" : "k");
}

function pathOf({ resource, path }: SdkOperation): string {
  const usual = `/${resource.join("/")}`;
  const short = path.startsWith(usual) ? `~${path.slice(usual.length)}` : path;
  return short.replace("{id}", "*");
}
