import { printPythonLiteral } from "./print-value.ts";
import { baseUrl, type SnippetExample, type SnippetOperation, type Writer, writePath } from "./snippet-writer.ts";

/** A request with Python's own library, so that nothing has to be installed to try it. */
export function writePython(out: Writer, operation: SnippetOperation, example: SnippetExample): void {
  const withKey = operation.audience === "key";
  const withBody = example.body != null;
  const variables = Object.keys(example.path).length > 0;
  const { form = false } = example;
  const bodyImports = form ? ["uuid"] : withBody ? ["json"] : [];
  const imports = [...bodyImports, ...(withKey || variables ? ["os"] : [])].sort();
  for (const name of imports) out.text(`import ${name}\n`);
  out.text("import urllib.request\n\n");
  if (form) writeFormLines(out, example.body as object);
  out.text(`request = urllib.request.Request(\n    ${variables ? "f" : ""}"`).slot("base", baseUrl);
  writePath(out, operation.path, example.path, (name) => `{os.environ['${name}']}`);
  if (operation.rawQuery) out.text(`?${JSON.stringify(operation.rawQuery).slice(1, -1)}`);
  out.text('",\n');
  if (operation.method !== "GET") out.text(`    method="${operation.method}",\n`);
  writeHeaders(
    out,
    withKey,
    form ? 'f"multipart/form-data; boundary={boundary}"' : withBody ? '"application/json"' : null,
  );
  if (form) out.text("    data=form,\n");
  else if (withBody) {
    out.text("    data=json.dumps(");
    out.nested(
      printPythonLiteral(example.body, { indent: "    ", slots: example.slots, option: example.option ?? {} }),
    );
    out.text(").encode(),\n");
  }
  out.text(
    `)\nwith urllib.request.urlopen(request) as answer:\n    print(answer.status${operation.empty ? "" : ", answer.read().decode()"})`,
  );
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

function writeHeaders(out: Writer, withKey: boolean, type: string | null): void {
  if (!withKey && type === null) return;
  const both = withKey && type !== null;
  out.text(both ? "    headers={\n        " : "    headers={");
  if (withKey) out.text(`"Authorization": f"Bearer `).slot("key", "{os.environ['ALOHA_KEY']}").text('"');
  if (both) out.text(",\n        ");
  if (type !== null) out.text(`"Content-Type": ${type}`);
  out.text(both ? ",\n    },\n" : "},\n");
}
