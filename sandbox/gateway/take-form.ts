import { mediaTypes } from "../contract/facts.gen.ts";
import { bodyProblems, refuseBody } from "../contract/parse-body.ts";
import { ApiError } from "../errors.ts";
import { type AdmitFile, receiveForm } from "../files/receive-form.ts";
import { refuseEncoding } from "./read-body.ts";
import type { Task } from "./task.ts";

const largestFile = Math.max(...Object.values(mediaTypes).map((type) => type.mostBytes));
/** The largest file with the fields and boundaries around it. */
const mostBytes = largestFile + 64 * 1024;

/** The body of a call that brings a file: the file is stored, and the fields are held against the contract. */
export async function takeForm(task: Task, schema: string, admitFile: AdmitFile | undefined): Promise<unknown> {
  const { incoming, services } = task;
  if (!admitFile) throw new Error(`${task.id} takes a file and does not say which.`);
  refuseEncoding(incoming.header("content-encoding"));
  const type = incoming.header("content-type") ?? "";
  if (!/^multipart\/form-data\s*(?:;|$)/i.test(type)) {
    const detail =
      "Send a form: `Content-Type: multipart/form-data` with its boundary (with curl: -F file=@photo.jpg).";
    throw new ApiError("unsupported_media_type", { detail });
  }
  const pieces = incoming.pieces(mostBytes);
  if (pieces === null) throw tooLarge();
  const { file, fields, problems } = await receiveForm(type, bounded(pieces), services.files, admitFile);
  task.upload = file;
  task.requestBody = JSON.stringify({ ...(file ? { file } : {}), ...fields });
  const found = bodyProblems(schema, { ...(file ? { file: "" } : {}), ...fields }, "");
  if (problems.length + found.length > 0) refuseBody([...problems, ...found]);
  return { ...fields, file };
}

async function* bounded(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > mostBytes) throw tooLarge();
    yield piece;
  }
}

function tooLarge(): ApiError {
  return new ApiError("body_too_large", { detail: `A file may have ${largestFile / 1e6} MB. Make this one smaller.` });
}
