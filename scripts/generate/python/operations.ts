import { type Contract, object } from "../contract.ts";
import type { SdkOperation } from "../sdk-operations.ts";
import { modelName } from "./models.ts";
import { constantName, pythonName, snake } from "./names.ts";
import { fieldRow, type ParamField, paramFields } from "./params.ts";
import { head, quoted } from "./print.ts";
import { type Side, shapeOf } from "./shape.ts";

const silent = { found: () => {}, alias: () => {} };

/** The keyword parameters of a method that go into the query. */
export function queryFields(contract: Contract, { id, query }: SdkOperation, side?: Side): ParamField[] {
  return query.map(({ name, schema, required }) => ({
    python: pythonName(name),
    wire: name,
    shape: shapeOf(side ?? { contract, sent: true, ...silent }, schema, `${id}${name}`),
    required,
    text: "",
  }));
}

/** The keyword parameters of a method that go into the body. */
export function bodyFields(contract: Contract, { body }: SdkOperation, side?: Side): ParamField[] {
  if (body === null) return [];
  return paramFields(side ?? { contract, sent: true, ...silent }, body.schema, object(contract.schemas[body.schema]));
}

/** The table of all operations. */
export function operationsFile(contract: Contract, operations: readonly SdkOperation[]): string {
  return [
    head.trimEnd(),
    '"""Every operation of the API."""',
    "",
    "from ._operation import Operation",
    "",
    ...operations.map((one) => entry(contract, one)),
    "",
    "OPERATIONS: tuple[Operation, ...] = (",
    ...operations.map(({ id }) => `    ${constantName(id)},`),
    ")",
    "",
  ].join("\n");
}

function entry(contract: Contract, operation: SdkOperation): string {
  const { id, verb, path, resource, method, answer, body, paginated, needsKey } = operation;
  const template = path.replace(/\{(\w+)\}/g, (_, name: string) => `{${pythonName(name)}}`);
  const place = [...resource, method].map(snake).join(".");
  const model = modelName(contract, operation);
  const lines = [
    `${quoted(id)}, ${quoted(verb)}, ${quoted(template)}`,
    `place=${quoted(place)}`,
    ...table("query", queryFields(contract, operation)),
    ...table("body", bodyFields(contract, operation)),
    ...(body?.required ? ["body_required=True"] : []),
    ...(body?.form ? ["form=True"] : []),
    ...(answer === "json" ? [] : [`answer=${quoted(answer)}`]),
    ...(model === "" ? [] : [`model=${quoted(model)}`]),
    ...(paginated ? ["paginated=True"] : []),
    ...(needsKey ? [] : ["needs_key=False"]),
  ];
  return `${constantName(id)} = Operation(\n${lines.map((line) => `    ${line},`).join("\n")}\n)`;
}

function table(name: string, fields: readonly ParamField[]): string[] {
  if (fields.length === 0) return [];
  const rows = fields.map(fieldRow);
  const flat = `${name}={${rows.join(", ")}}`;
  return [flat.length <= 112 ? flat : `${name}={\n${rows.map((row) => `        ${row},`).join("\n")}\n    }`];
}
