import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { pythonNames, type SdkCall, sdkCalls, sdkShapes } from "#sandbox/contract/sdk-calls.gen.ts";
import { operationPath } from "../reference/reference-tree.ts";

/** An operation, and how each package calls it. */
export interface MethodRow {
  readonly id: OperationId;
  readonly href: string;
  readonly tag: string;
  readonly typescript: string;
  readonly python: string;
  readonly cli: string;
}

/** Every operation that the SDKs have, in the order of the contract. */
export function methodRows(): MethodRow[] {
  return Object.entries(sdkCalls).map(([name, call]) => {
    const id = name as OperationId;
    const { tag, pathParameters } = operations[id];
    return {
      id,
      href: operationPath(operations[id]),
      tag,
      typescript: `${call.typescript}(${[...pathParameters, ...objectOf(call)].join(", ")})`,
      python: `${call.python}(${[...pathParameters.map(pythonName), ...keywordsOf(call)].join(", ")})`,
      cli: ["aloha", call.cli, ...pathParameters.map((parameter) => `<${parameter}>`)].join(" "),
    };
  });
}

/** What follows the ids in TypeScript; in brackets where it may be left out. */
function objectOf({ body, bodyNeeded, query, needed }: SdkCall): string[] {
  if (body !== null) return [bodyNeeded ? "body" : "body?"];
  if (Object.keys(query).length === 0) return [];
  return [needed.length === 0 ? "query?" : "query"];
}

/** What follows the ids in Python: the keywords that must be there, and dots for others. */
function keywordsOf({ body, query, needed }: SdkCall): string[] {
  const all = Object.keys({ ...query, ...(body === null ? {} : sdkShapes[body]) }).length;
  return [...needed.map((name) => `${pythonName(name)}=`), ...(all > needed.length ? ["…"] : [])];
}

function pythonName(name: string): string {
  return pythonNames[name] ?? name;
}
