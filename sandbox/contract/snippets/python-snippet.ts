import { baseUrl } from "./base-url.ts";
import { printPythonLiteral } from "./print-value.ts";
import {
  hasUnknown,
  type SnippetExample,
  type SnippetOperation,
  saysType,
  type Writer,
  writeHeaders,
  writePath,
  writeQuery,
} from "./snippet-writer.ts";

/** A request with Python's own library, so that nothing has to be installed to try it. */
export function writePython(out: Writer, operation: SnippetOperation, example: SnippetExample): void {
  const variables = hasUnknown(example);
  writeImports(out, operation, example, variables);
  if (example.form) writeFormLines(out, example.body as object);
  out.text(`request = urllib.request.Request(\n    ${variables ? "f" : ""}"`).slot("base", baseUrl);
  writePath(out, operation.path, example.path, variable);
  if (operation.rawQuery) out.text(`?${JSON.stringify(operation.rawQuery).slice(1, -1)}`);
  writeQuery(out, example, variable);
  out.text('",\n');
  if (operation.method !== "GET") out.text(`    method="${operation.method}",\n`);
  headersOf(out, operation, example);
  if (example.form) out.text("    data=form,\n");
  else if (typeof example.body === "string") out.text(`    data=${JSON.stringify(example.body)}.encode(),\n`);
  else if (example.body != null) {
    out.text("    data=json.dumps(");
    out.nested(
      printPythonLiteral(example.body, { indent: "    ", slots: example.slots, option: example.option ?? {} }),
    );
    out.text(").encode(),\n");
  }
  out.text(")\n");
  writeSending(out, operation);
}

/** Python's own library knows no forms, so this one is put together by hand. */
function writeFormLines(out: Writer, body: object): void {
  out.text("boundary = uuid.uuid4().hex\nparts = [\n");
  for (const [name, value] of Object.entries(body)) {
    const text = JSON.stringify(value);
    if (name === "file") out.text(`    ('name="file"; filename=${text}', open(${text}, "rb").read()),\n`);
    else out.text(`    ('name="${name}"', ${text}.encode()),\n`);
  }
  out.text(`]
form = b"".join(
    f"--{boundary}\\r\\nContent-Disposition: form-data; {head}\\r\\n\\r\\n".encode() + content + b"\\r\\n"
    for head, content in parts
)
form += f"--{boundary}--\\r\\n".encode()

`);
}

function variable(name: string): string {
  return `{os.environ['${name}']}`;
}

function writeImports(
  out: Writer,
  { audience, refused }: SnippetOperation,
  { body, form }: SnippetExample,
  variables: boolean,
): void {
  if (body != null && typeof body !== "string" && !form) out.text("import json\n");
  if (audience === "key" || variables) out.text("import os\n");
  if (refused) out.text("import urllib.error\n");
  out.text(`import urllib.request\n${form ? "import uuid\n" : ""}\n`);
}

/** Writes the headers in Python's manner. */
function headersOf(out: Writer, { audience }: SnippetOperation, example: SnippetExample): void {
  const key = () => out.text('"Authorization": f"Bearer ').slot("key", "{os.environ['ALOHA_KEY']}").text('"');
  const type = example.form ? 'f"multipart/form-data; boundary={boundary}"' : '"application/json"';
  writeHeaders(out, example, {
    indent: "    ",
    opening: "headers={",
    padding: "",
    key: audience === "key" ? key : null,
    type: example.body == null || saysType(example) ? null : type,
  });
}

function writeSending(out: Writer, { empty, refused }: SnippetOperation): void {
  const print = `print(answer.status${empty ? "" : ", answer.read().decode()"})`;
  if (!refused) {
    out.text(`with urllib.request.urlopen(request) as answer:\n    ${print}`);
    return;
  }
  out.text("try:\n    answer = urllib.request.urlopen(request)\n");
  out.text(`except urllib.error.HTTPError as refusal:\n    answer = refusal\n${print}`);
}
