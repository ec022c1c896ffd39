import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { type Operation, operations } from "#sandbox/contract/operations.gen.ts";
import { type Field, fieldsOf } from "./fields-of.ts";
import { contractOperation, type Header, type Parameter, resolve, type Schema } from "./read-contract.ts";
import { choicesOf, ruleWords, typeWords } from "./type-words.ts";

export interface StatusView {
  readonly status: string;
  readonly text: string;
  readonly codes: readonly Code[];
  /** The first example of its body. */
  readonly example: { readonly summary: string; readonly value: unknown } | null;
}

/** All that the reference says of an operation. */
export interface OperationView {
  readonly text: string;
  readonly path: readonly Field[];
  readonly query: readonly Field[];
  readonly headers: readonly Field[];
  readonly body: {
    readonly required: boolean;
    readonly text: string;
    readonly fields: readonly Field[];
  } | null;
  readonly success: {
    readonly status: string;
    readonly text: string;
    readonly headers: readonly Field[];
    readonly fields: readonly Field[];
  };
  /** Successes beside the first, such as 304. */
  readonly others: readonly StatusView[];
  readonly failures: readonly StatusView[];
}

export function operationView(operation: Operation): OperationView {
  const written = contractOperation(operation.id);
  const parameters = (written.parameters ?? []).map((one) => resolve<Parameter>(one as Parameter));
  const at = (place: Parameter["in"]) => parameters.filter((one) => one.in === place).map(parameterField);
  const statuses = Object.entries(written.responses).map(([status, response]) => ({ status, ...resolve(response) }));
  const success = statuses.find(({ status }) => status === String(operation.successStatus));
  if (!success) throw new Error(`${operation.id} has no answer ${operation.successStatus}.`);
  const answer = Object.values(success.content ?? {})[0]?.schema;
  return {
    text: written.description,
    path: at("path"),
    query: at("query"),
    headers: at("header"),
    body: bodyOf(written),
    success: {
      status: success.status,
      text: success.description,
      headers: Object.entries(success.headers ?? {}).map(([name, header]) =>
        headerField(name, resolve<Header>(header as Header)),
      ),
      fields: answer ? fieldsOf(answer, { place: "answer", sent: false, floors: 2 }) : [],
    },
    others: statuses
      .filter(({ status }) => status !== success.status && Number(status) < 400)
      .map((one) => statusView(operation, one)),
    failures: statuses.filter(({ status }) => !(Number(status) < 400)).map((one) => statusView(operation, one)),
  };
}

function bodyOf({ requestBody }: ReturnType<typeof contractOperation>): OperationView["body"] {
  const schema = Object.values(requestBody?.content ?? {})[0]?.schema;
  if (!requestBody || !schema) return null;
  const fields = fieldsOf(schema, { place: "body", sent: true, floors: 4 });
  const text = resolve<Schema>(schema as { $ref: string }).description ?? "";
  return { required: requestBody.required ?? false, text, fields };
}

function statusView(
  operation: Operation,
  { status, description, content }: { status: string; description: string; content?: OperationContent },
): StatusView {
  const example = Object.values(Object.values(content ?? {})[0]?.examples ?? {})[0];
  return {
    status: status === "default" ? "Any other" : status,
    text: description,
    codes: operation.errors.filter((code) => String(codes[code].status) === status),
    example: example ? resolve<{ summary: string; value: unknown }>(example as { $ref: string }) : null,
  };
}

type OperationContent = Readonly<Record<string, { readonly examples?: Readonly<Record<string, object>> }>>;

function parameterField({ name, in: place, required = false, description, schema }: Parameter): Field {
  return {
    ...valueField(`${place}.${name}`, name, schema),
    need: required ? "required" : "optional",
    text: description,
  };
}

function headerField(name: string, { description, schema }: Header): Field {
  return { ...valueField(`answer-header.${name}`, name, schema), text: description };
}

function valueField(place: string, name: string, schema: Schema): Field {
  return {
    place,
    name,
    type: typeWords(schema),
    need: null,
    text: "",
    rules: ruleWords(schema),
    choices: choicesOf(schema),
    page: null,
    below: [],
  };
}

const all = Object.values(operations);
const common = new Set(
  (Object.keys(codes) as Code[]).filter(
    (code) => all.filter(({ errors }) => errors.includes(code)).length > all.length / 2,
  ),
);

/** The codes that an operation can answer, by status: its own, and those that most operations share. */
export function codesOf({ errors }: Operation): { readonly own: readonly Code[]; readonly shared: readonly Code[] } {
  const byStatus = errors.toSorted((a, b) => codes[a].status - codes[b].status);
  return { own: byStatus.filter((code) => !common.has(code)), shared: byStatus.filter((code) => common.has(code)) };
}
