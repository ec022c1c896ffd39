import { type Contract, child, type Json, object, resolved } from "../contract.ts";
import type { SdkOperation } from "../sdk-operations.ts";
import { pythonName, snake } from "./names.ts";
import { bodyFields, queryFields } from "./operations.ts";

/** The contract as Python's tests read it: the standard library has no YAML. */
export function testContractFile(contract: Contract, operations: readonly SdkOperation[]): string {
  const rows = operations.map((one) => ({
    operationId: one.id,
    place: [...one.resource, one.method].map(snake).join("."),
    method: one.verb,
    path: one.path,
    pathParameters: one.pathParameters.map(({ name, example }) => ({ wire: name, python: pythonName(name), example })),
    query: queryFields(contract, one).map(({ wire, python, required }) => ({
      wire,
      python,
      required,
      example: one.query.find(({ name }) => name === wire)?.example ?? null,
    })),
    body: bodyFields(contract, one).map(({ wire, python, required }) => ({ wire, python, required })),
    form: one.body?.form === true,
    example: bodyExample(contract, one),
    answer: one.answer,
    answerSchema: one.answerSchema,
    paginated: one.paginated,
    needsKey: one.needsKey,
  }));
  // Many operations show the same answer.
  const errors = operations.flatMap((one) => errorExamples(contract, one));
  const different = [...new Map(errors.map((one) => [JSON.stringify(one), one])).values()];
  return `${JSON.stringify({ operations: rows, errors: different }, null, 2)}\n`;
}

function rawOf(contract: Contract, id: string) {
  return object(contract.operations.find((one) => one.id === id)?.raw);
}

/** The first example of a body. */
function bodyExample(contract: Contract, { id, body }: SdkOperation): Json {
  if (body === null) return null;
  const content = child(child(rawOf(contract, id), "requestBody"), "content");
  const { examples } = object(Object.values(content)[0]);
  const first = examples === undefined ? undefined : Object.values(object(examples))[0];
  return first === undefined ? null : (resolved(contract.document, object(first)).value ?? null);
}

/** Every error that the operation's answers show, with its status. */
function errorExamples(contract: Contract, { id }: SdkOperation): readonly Json[] {
  const responses = Object.entries(object(rawOf(contract, id).responses)).filter(([status]) => /^[45]/.test(status));
  return responses.flatMap(([status, response]) => {
    const content = resolved(contract.document, object(response)).content;
    if (content === undefined) return [];
    const { examples } = object(Object.values(object(content))[0]);
    return Object.values(object(examples ?? {})).map((one) => ({
      status: Number(status),
      value: resolved(contract.document, object(one)).value ?? null,
    }));
  });
}
