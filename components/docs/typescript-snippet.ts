import { printObjectLiteral } from "./print-value.ts";
import {
  baseUrl,
  type SnippetExample,
  type SnippetOperation,
  type Writer,
  writePath,
  writeQuery,
} from "./snippet-writer.ts";

export function writeTypeScript(out: Writer, operation: SnippetOperation, example: SnippetExample): void {
  const filled = Object.keys(example.path).length > 0 || example.query?.some((part) => "slot" in part);
  const quote = filled ? "`" : '"';
  if (example.form) writeFormLines(out, example.body as object);
  out.text(`const response = await fetch(${quote}`).slot("base", baseUrl);
  writePath(out, operation.path, example.path, (name) => `\${process.env.${name}}`);
  if (operation.rawQuery) out.text(`?${JSON.stringify(operation.rawQuery).slice(1, -1)}`);
  writeQuery(out, example, (name) => `\${process.env.${name}}`);
  out.text(`${quote}, {\n`);
  if (operation.method !== "GET") out.text(`  method: "${operation.method}",\n`);
  writeHeaders(out, operation, example);
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

function writeHeaders(out: Writer, { audience }: SnippetOperation, { body, form, headers = {} }: SnippetExample): void {
  const lines: (() => void)[] = [];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the snippet itself holds a template.
  const key = () => out.text("Authorization: `Bearer ").slot("key", "${process.env.ALOHA_KEY}").text("`");
  if (audience === "key") lines.push(key);
  for (const [name, value] of Object.entries(headers))
    lines.push(() => out.text(`"${name}": ${JSON.stringify(value)}`));
  if (body != null && !form) lines.push(() => out.text('"Content-Type": "application/json"'));
  if (lines.length === 0) return;
  const several = lines.length > 1;
  out.text(several ? "  headers: {\n" : "  headers: { ");
  for (const line of lines) {
    if (several) out.text("    ");
    line();
    if (several) out.text(",\n");
  }
  out.text(several ? "  },\n" : " },\n");
}
