import { operations } from "../contract/operations.gen.ts";
import { bodyProblems, refuseBody } from "../contract/parse-body.ts";
import { soundParts } from "../contract/sound-parts.ts";
import { ApiError, type FieldProblem } from "../errors.ts";
import type { AdmitFile } from "../files/receive-form.ts";
import { readBody } from "./read-body.ts";
import { takeForm } from "./take-form.ts";
import type { Task } from "./task.ts";

/**
 * The body of a call, held against the contract. `alsoWrong` judges what is left of a body that the contract refuses in
 * part, so that its sender hears of everything at once.
 */
export async function takeBody(
  task: Task,
  alsoWrong: (sound: unknown) => Promise<FieldProblem[]>,
  admitFile: AdmitFile | undefined,
): Promise<unknown> {
  const operation = operations[task.id];
  const { incoming } = task;
  if (incoming.method === "GET" || incoming.method === "HEAD" || incoming.method === "DELETE") return null;
  if (operation.body?.form) return takeForm(task, operation.body.schema, admitFile);
  const read = await readBody(incoming, operation.body?.required ?? false, (text) => {
    task.requestBody = text;
  });
  if (operation.body === null) {
    if (read === null || isEmptyObject(read.value)) return null;
    throw new ApiError("validation_failed", {
      detail: "This operation takes no body.",
      errors: Object.keys(Object(read.value)).map((name) => ({
        pointer: `/${name}`,
        code: "unknown_field",
        detail: "No field is known here.",
      })),
    });
  }
  if (read === null) return null;
  const problems = bodyProblems(operation.body.schema, read.value, read.text);
  if (problems.length > 0) {
    const refused = problems.map(({ pointer }) => pointer ?? "");
    refuseBody([...problems, ...(await alsoWrong(soundParts(read.value, refused)))]);
  }
  return read.value;
}

function isEmptyObject(value: unknown): boolean {
  return value !== null && typeof value === "object" && !Array.isArray(value) && Object.keys(value).length === 0;
}
