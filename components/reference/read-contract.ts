import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";

/** A schema as the contract writes it. Only the keywords that the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly pattern?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly contentSchema?: Schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly example?: unknown;
}

interface Media {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

interface Reference {
  readonly $ref: string;
}

export interface Header {
  readonly description: string;
  readonly schema: Schema;
}

interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Readonly<Record<string, Media>>;
}

export interface ContractOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly [string];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Response | Reference>>;
}

/** The operations at a path, and the parameters that all of them have. */
type PathItem = Readonly<Partial<Record<"get" | "post" | "put" | "patch" | "delete", ContractOperation>>> & {
  readonly parameters?: readonly (Parameter | Reference)[];
};

interface Contract {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks: Readonly<Record<string, { readonly post: ContractOperation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly headers: Readonly<Record<string, Header>>;
  };
}

let contract: Contract | undefined;

/** The contract with all its words. The generated files keep what the API needs, which is less. Server only. */
export function readContract(): Contract {
  contract ??= parse(readFileSync(join(process.cwd(), "openapi.yaml"), "utf8")) as Contract;
  return contract;
}

/** The name at the end of a reference: `Post` of `#/components/schemas/Post`. */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

/** The thing itself, or what a reference to it leads to. */
export function resolve<Thing extends object>(thing: Thing | Reference): Thing {
  if (!("$ref" in thing)) return thing;
  let found: unknown = readContract();
  for (const step of thing.$ref.slice(2).split("/")) found = (found as Record<string, unknown> | undefined)?.[step];
  if (found === undefined) throw new Error(`The contract has nothing at ${thing.$ref}.`);
  return found as Thing;
}

/** An operation of the contract by its name, with the parameters of its path. */
export function contractOperation(id: OperationId): ContractOperation {
  const { method, path } = operations[id];
  const { parameters = [], ...found } = readContract().paths[path] ?? {};
  const operation = found[method.toLowerCase() as keyof typeof found];
  if (operation?.operationId !== id) throw new Error(`The contract has no operation ${id} at ${method} ${path}.`);
  return { ...operation, parameters: [...parameters, ...(operation.parameters ?? [])] };
}
