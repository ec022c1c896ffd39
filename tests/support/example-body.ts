import { examples } from "#sandbox/contract/examples.gen.ts";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { form, png } from "./sample-media.ts";

/** The first example body of an operation, as a caller sends it: a form for one that takes a file. */
export function exampleBody(id: OperationId): unknown {
  const [example] = Object.values(examples[id].requests);
  if (!operations[id].body?.form) return example?.value;
  const fields = { ...(example?.value as Record<string, string>) };
  delete fields.file;
  return form(png(), fields);
}
