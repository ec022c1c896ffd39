import { classOfStatus, errorClass } from "../../../sandbox/contract/snippets/sdk-refusal.ts";
import { array, type Contract, object, resolved } from "../contract.ts";
import type { SdkOperation } from "../sdk-operations.ts";
import { modelName } from "./models.ts";
import { constantName, pythonName, snake } from "./names.ts";
import { bodyFields, queryFields } from "./operations.ts";
import type { ParamField } from "./params.ts";
import { docstring, listed, wrapped } from "./print.ts";
import { annotation, type Side } from "./shape.ts";
import { described, paragraphs, remedyOf, type Speak } from "./words.ts";

export interface MethodContext {
  readonly contract: Contract;
  readonly speak: Speak;
  /** Codes that nearly every call may end in. They are told of once, not with each method. */
  readonly usual: ReadonlySet<string>;
  readonly side: Side;
}

const indent = "        ";
const hang = `${indent}        `;

/** One method, in the client that blocks or in the other. */
export function methodText(context: MethodContext, operation: SdkOperation, awaited: boolean): string {
  const query = queryFields(context.contract, operation, context.side);
  const body = bodyFields(context.contract, operation, context.side);
  const sorted = [...query, ...body].sort((a, b) => Number(b.required) - Number(a.required));
  const direct = operation.paginated || operation.answer === "stream";
  const keyword = awaited && !direct ? "async def" : "def";
  const head = listed(
    `${keyword} ${snake(operation.method)}(`,
    [
      "self",
      ...operation.pathParameters.map(({ name }) => `${pythonName(name)}: str`),
      "*",
      ...sorted.map(parameter),
      "options: CallOptions | None = None",
    ],
    `) -> ${resultType(context.contract, operation, awaited)}:`,
    "    ",
  );
  return `${head}\n${doc(context, operation, sorted, awaited)}${callText(operation, query, body, awaited && !direct)}\n`;
}

function parameter({ python, shape, required }: ParamField): string {
  return required ? `${python}: ${annotation(shape)}` : `${python}: ${annotation(shape)} | Omit = omit`;
}

export function resultType(contract: Contract, operation: SdkOperation, awaited: boolean): string {
  const model = modelName(contract, operation);
  if (operation.paginated) return `${awaited ? "AsyncPages" : "Page"}[${model}]`;
  if (operation.answer === "stream") return awaited ? "AsyncStream" : "Stream";
  if (operation.answer === "text") return "Text";
  return operation.answer === "none" ? "ResponseInfo" : model;
}

function callText(
  operation: SdkOperation,
  query: readonly ParamField[],
  body: readonly ParamField[],
  awaited: boolean,
): string {
  const verb = operation.paginated ? "list" : operation.answer === "stream" ? "stream" : "call";
  const ids = operation.pathParameters.map(({ name }) => pythonName(name));
  const values = (names: readonly string[]) => `{${names.map((name) => `"${name}": ${name}`).join(", ")}}`;
  const arguments_ = [
    constantName(operation.id),
    ...(ids.length > 0 ? [`path=${values(ids)}`] : []),
    ...(query.length > 0 ? [`query=${tall(query)}`] : []),
    ...(operation.body !== null ? [`body=${tall(body)}`] : []),
    "options=options",
  ];
  return listed(`return ${awaited ? "await " : ""}self._caller.${verb}(`, arguments_, ")", indent);
}

function tall(fields: readonly ParamField[]): string {
  const rows = fields.map(({ python }) => `"${python}": ${python}`);
  const flat = `{${rows.join(", ")}}`;
  return flat.length <= 96 ? flat : `{\n${rows.map((row) => `${hang}${row},`).join("\n")}\n            }`;
}

function doc(context: MethodContext, operation: SdkOperation, fields: readonly ParamField[], awaited: boolean): string {
  const { speak } = context;
  const lines = [
    `${indent}${speak(operation.summary).replace(/\.$/, "")}.`,
    "",
    ...paragraphs(speak(operation.description), indent),
    "",
    `${indent}Args:`,
    ...operation.pathParameters.flatMap((one) =>
      argument(pythonName(one.name), parameterText(context, operation, one.name)),
    ),
    ...fields.flatMap((field) => argument(field.python, fieldText(context, operation, field))),
    ...argument("options", "Timeout in seconds, retries, idempotency key and more, for this call alone."),
    "",
    `${indent}Returns:`,
    ...wrapped(returned(context.contract, operation, awaited), `${indent}    `),
    "",
    `${indent}Raises:`,
    ...raised(context, operation),
    "",
    ...wrapped(source(operation), indent),
  ];
  return docstring(lines, indent);
}

function argument(name: string, text: string): string[] {
  return wrapped(`${name}: ${text}`, `${indent}    `, hang);
}

/** The words of a parameter stand in the contract beside its schema. */
function parameterText({ contract, speak }: MethodContext, { id }: SdkOperation, name: string): string {
  const operation = contract.operations.find((one) => one.id === id);
  const item = Object.values(object(contract.document.paths)).map(object);
  const shared = item.find((one) => Object.values(one).includes(operation?.raw ?? null));
  const rows = [...array(operation?.raw.parameters), ...array(shared?.parameters)];
  const row = rows.map((one) => resolved(contract.document, object(one))).find((one) => one.name === name);
  return speak(described(row ?? {}));
}

function fieldText(context: MethodContext, operation: SdkOperation, field: ParamField): string {
  const words = field.text === "" ? parameterText(context, operation, field.wire) : context.speak(field.text);
  const instant = field.shape.spec.endsWith("t") ? " An aware ``datetime``, or RFC 3339 text." : "";
  const day = field.shape.spec === "d" ? " A ``date``, or text such as ``2026-04-15``." : "";
  return `${words}${instant}${day}`.trim();
}

function returned(contract: Contract, operation: SdkOperation, awaited: boolean): string {
  const model = modelName(contract, operation);
  if (operation.paginated) {
    const loop = awaited ? "``async for`` walks" : "A loop walks";
    return `A page of :class:\`${model}\`. ${loop} over all that follow.`;
  }
  if (operation.answer === "stream") return "The messages as they come. Close it, or use it in a ``with`` block.";
  if (operation.answer === "text") return "The file as text, CSV or JSON.";
  if (operation.answer === "none") return "The answer without a body: its status, headers and request id.";
  return `:class:\`${model}\`. Times in it are aware and in UTC.`;
}

function raised({ contract, speak, usual }: MethodContext, operation: SdkOperation): string[] {
  const groups = new Map<string, string[]>();
  for (const code of operation.errors.filter((one) => !usual.has(one))) {
    const { status, remedy } = remedyOf(contract, code);
    const name = errorClass(status);
    groups.set(name, [...(groups.get(name) ?? []), `\`\`${code}\`\`: ${speak(remedy)}`]);
  }
  const order = [...Object.values(classOfStatus), "APIError", "ServerError"];
  const own = order.flatMap((name) => {
    const texts = groups.get(name);
    return texts ? argument(name, texts.join(" ")) : [];
  });
  return [
    ...own,
    ...argument("AlohaError", "What any call may end in; the module :mod:`usealoha.resources` lists it."),
  ];
}

function source({ id, verb, path, tag }: SdkOperation): string {
  const page = `https://developers.usealoha.app/reference/${tag.toLowerCase()}/${id}`;
  return `Source: ${id}, ${verb} /v1${path}, ${page}`;
}
