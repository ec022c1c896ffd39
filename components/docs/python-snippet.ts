import { printPythonLiteral } from "./print-value.ts";
import {
  baseUrl,
  type SnippetExample,
  type SnippetOperation,
  type Writer,
  writePath,
  writeQuery,
} from "./snippet-writer.ts";

/** A request with Python's own library, so that nothing has to be installed to try it. */
export function writePython(out: Writer, operation: SnippetOperation, example: SnippetExample): void {
  const variables = Object.keys(example.path).length > 0 || example.query?.some((part) => "slot" in part) === true;
  writeImports(out, operation, example, variables);
  if (example.form) writeFormLines(out, example.body as object);
  out.text(`request = urllib.request.Request(\n    ${variables ? "f" : ""}"`).slot("base", baseUrl);
  writePath(out, operation.path, example.path, variable);
  if (operation.rawQuery) out.text(`?${JSON.stringify(operation.rawQuery).slice(1, -1)}`);
  writeQuery(out, example, variable);
  out.text('",\n');
  if (operation.method !== "GET") out.text(`    method="${operation.method}",\n`);
  writeHeaders(out, operation, example);
  if (example.form) out.text("    data=form,\n");
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
  if (body != null && !form) out.text("import json\n");
  if (audience === "key" || variables) out.text("import os\n");
  if (refused) out.text("import urllib.error\n");
  out.text(`import urllib.request\n${form ? "import uuid\n" : ""}\n`);
}

function writeHeaders(out: Writer, { audience }: SnippetOperation, { body, form, headers = {} }: SnippetExample): void {
  const lines: (() => void)[] = [];
  const key = () => out.text('"Authorization": f"Bearer ').slot("key", "{os.environ['ALOHA_KEY']}").text('"');
  if (audience === "key") lines.push(key);
  for (const [name, value] of Object.entries(headers))
    lines.push(() => out.text(`"${name}": ${JSON.stringify(value)}`));
  const type = form ? 'f"multipart/form-data; boundary={boundary}"' : '"application/json"';
  if (body != null) lines.push(() => out.text(`"Content-Type": ${type}`));
  if (lines.length === 0) return;
  const several = lines.length > 1;
  out.text(several ? "    headers={\n" : "    headers={");
  for (const line of lines) {
    if (several) out.text("        ");
    line();
    if (several) out.text(",\n");
  }
  out.text(several ? "    },\n" : "},\n");
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
