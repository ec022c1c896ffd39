import type { FieldProblem } from "../errors.ts";
import type { FileRoom } from "./file-room.ts";
import { boundaryIn, type FormPart, readParts } from "./read-parts.ts";
import type { ReceivedFile } from "./received-file.ts";
import { type Admitted, writeFile } from "./write-file.ts";

/** Looks at the first bytes of a file and says how large it may be, or refuses it before the rest has come. */
export type AdmitFile = (head: Uint8Array, declaredType: string | null) => Admitted;

export interface ReceivedForm {
  readonly file: ReceivedFile | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
}

const mostFieldBytes = 16 * 1024;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads a form piece by piece, its file straight to the disk. What was written goes again if the form is refused. */
export async function receiveForm(
  contentType: string,
  pieces: AsyncIterable<Uint8Array>,
  room: FileRoom,
  admit: AdmitFile,
): Promise<ReceivedForm> {
  const fields: Record<string, string> = Object.create(null);
  const problems: FieldProblem[] = [];
  let file: ReceivedFile | null = null;
  try {
    for await (const part of readParts(pieces, boundaryIn(contentType))) {
      const isFile = part.name === "file";
      if (isFile && file === null) file = await writeFile(part.body, room, (head) => admit(head, part.type));
      else if (isFile || Object.hasOwn(fields, part.name)) problems.push(twice(part));
      else if (part.fileName !== null) problems.push(notText(part));
      else fields[part.name] = await textOf(part, problems);
    }
    return { file, fields, problems };
  } catch (error) {
    if (file) await room.remove(file.name);
    throw error;
  }
}

function twice({ name }: FormPart): FieldProblem {
  const detail = name === "file" ? "Send one file with each call." : "Send this field once.";
  return { pointer: `/${name}`, code: "duplicate_item", detail };
}

function notText({ name }: FormPart): FieldProblem {
  return { pointer: `/${name}`, code: "invalid_type", detail: "Send this field as text, without a file name." };
}

async function textOf({ name, body }: FormPart, problems: FieldProblem[]): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes <= mostFieldBytes) pieces.push(piece);
  }
  const pointer = `/${name}`;
  if (bytes > mostFieldBytes)
    problems.push({ pointer, code: "too_long", detail: "This is longer than any field may be." });
  try {
    const text = utf8.decode(Buffer.concat(pieces));
    if (!text.includes("\0")) return text;
  } catch {
    // Said below: for the sender both are text that cannot be kept.
  }
  if (bytes <= mostFieldBytes)
    problems.push({ pointer, code: "invalid_text", detail: "Send text in UTF-8, without U+0000." });
  return "";
}
