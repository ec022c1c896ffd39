import { printPythonLiteral } from "./print-value.ts";
import { baseUrl, type SnippetExample, type SnippetOperation, type Writer, writePath } from "./snippet-writer.ts";

/** A request with Python's own library, so that nothing has to be installed to try it. */
export function writePython(out: Writer, operation: SnippetOperation, example: SnippetExample): void {
  const withKey = operation.audience === "key";
  const withBody = example.body != null;
  const variables = Object.keys(example.path).length > 0;
  const imports = [...(withBody ? ["json"] : []), ...(withKey || variables ? ["os"] : [])];
  for (const name of imports) out.text(`import ${name}\n`);
  out
    .text(`import urllib.request\n\nrequest = urllib.request.Request(\n    ${variables ? "f" : ""}"`)
    .slot("base", baseUrl);
  writePath(out, operation.path, example.path, (name) => `{os.environ['${name}']}`);
  if (operation.rawQuery) out.text(`?${JSON.stringify(operation.rawQuery).slice(1, -1)}`);
  out.text('",\n');
  if (operation.method !== "GET") out.text(`    method="${operation.method}",\n`);
  writeHeaders(out, withKey, withBody);
  if (withBody) {
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

function writeHeaders(out: Writer, withKey: boolean, withBody: boolean): void {
  if (!withKey && !withBody) return;
  const both = withKey && withBody;
  out.text(both ? "    headers={\n        " : "    headers={");
  if (withKey) out.text(`"Authorization": f"Bearer `).slot("key", "{os.environ['ALOHA_KEY']}").text('"');
  if (both) out.text(",\n        ");
  if (withBody) out.text('"Content-Type": "application/json"');
  out.text(both ? ",\n    },\n" : "},\n");
}
