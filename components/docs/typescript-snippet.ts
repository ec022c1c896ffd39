import { printObjectLiteral } from "./print-value.ts";
import { baseUrl, type SnippetExample, type SnippetOperation, type Writer, writePath } from "./snippet-writer.ts";

export function writeTypeScript(out: Writer, operation: SnippetOperation, example: SnippetExample): void {
  const quote = Object.keys(example.path).length > 0 ? "`" : '"';
  if (example.form) writeFormLines(out, example.body as object);
  out.text(`const response = await fetch(${quote}`).slot("base", baseUrl);
  writePath(out, operation.path, example.path, (name) => `\${process.env.${name}}`);
  if (operation.rawQuery) out.text(`?${JSON.stringify(operation.rawQuery).slice(1, -1)}`);
  out.text(`${quote}, {\n`);
  if (operation.method !== "GET") out.text(`  method: "${operation.method}",\n`);
  writeHeaders(out, operation.audience === "key", example.body != null && !example.form);
  if (example.form) out.text("  body: form,\n");
  else if (example.body != null) {
    out.text("  body: JSON.stringify(");
    out.nested(printObjectLiteral(example.body, { indent: "  ", slots: example.slots, option: example.option ?? {} }));
    out.text("),\n");
  }
  out.text(`});\nconsole.log(response.status${operation.empty ? "" : ", await response.json()"});`);
}

/** A form in the words of Node. It writes its own Content-Type, with the boundary between its parts. */
function writeFormLines(out: Writer, body: object): void {
  out.text('import { openAsBlob } from "node:fs";\n\nconst form = new FormData();\n');
  for (const [name, value] of Object.entries(body)) {
    const text = JSON.stringify(value);
    out.text(`form.append("${name}", ${name === "file" ? `await openAsBlob(${text}), ${text}` : text});\n`);
  }
}

function writeHeaders(out: Writer, withKey: boolean, withBody: boolean): void {
  const both = withKey && withBody;
  if (withKey || withBody) out.text(both ? "  headers: {\n    " : "  headers: { ");
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the snippet itself holds a template.
  if (withKey) out.text("Authorization: `Bearer ").slot("key", "${process.env.ALOHA_KEY}").text("`");
  if (both) out.text(",\n    ");
  if (withBody) out.text('"Content-Type": "application/json"');
  if (withKey || withBody) out.text(both ? ",\n  },\n" : " },\n");
}
