import { baseUrl } from "./base-url.ts";
import { printObjectLiteral } from "./print-value.ts";
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

export function writeTypeScript(out: Writer, operation: SnippetOperation, example: SnippetExample): void {
  const quote = hasUnknown(example) ? "`" : '"';
  if (example.form) writeFormLines(out, example.body as object);
  out.text(`const response = await fetch(${quote}`).slot("base", baseUrl);
  writePath(out, operation.path, example.path, (name) => `\${process.env.${name}}`);
  if (operation.rawQuery) out.text(`?${JSON.stringify(operation.rawQuery).slice(1, -1)}`);
  writeQuery(out, example, (name) => `\${process.env.${name}}`);
  const read = operation.empty ? "" : `, await response.${operation.text ? "text" : "json"}()`;
  const shown = `);\nconsole.log(response.status${read});`;
  const bare = operation.method === "GET" && operation.audience !== "key" && example.body == null;
  if (bare && Object.keys(example.headers ?? {}).length === 0) {
    out.text(quote + shown);
    return;
  }
  out.text(`${quote}, {\n`);
  if (operation.method !== "GET") out.text(`  method: "${operation.method}",\n`);
  headersOf(out, operation, example);
  if (example.form) out.text("  body: form,\n");
  else if (typeof example.body === "string") out.text(`  body: ${JSON.stringify(example.body)},\n`);
  else if (example.body != null) {
    out.text("  body: JSON.stringify(");
    out.nested(printObjectLiteral(example.body, { indent: "  ", slots: example.slots, option: example.option ?? {} }));
    out.text("),\n");
  }
  out.text(`}${shown}`);
}

/** A form in the words of Node. It writes its own Content-Type, with the boundary between its parts. */
function writeFormLines(out: Writer, body: object): void {
  out.text('import { openAsBlob } from "node:fs";\n\nconst form = new FormData();\n');
  for (const [name, value] of Object.entries(body)) {
    const text = JSON.stringify(value);
    out.text(`form.append("${name}", ${name === "file" ? `await openAsBlob(${text}), ${text}` : text});\n`);
  }
}

/** Writes the headers in the manner of fetch, which finds the type of a form by itself. */
function headersOf(out: Writer, { audience }: SnippetOperation, example: SnippetExample): void {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the snippet itself holds a template.
  const key = () => out.text("Authorization: `Bearer ").slot("key", "${process.env.ALOHA_KEY}").text("`");
  writeHeaders(out, example, {
    indent: "  ",
    opening: "headers: {",
    padding: " ",
    key: audience === "key" ? key : null,
    type: example.body == null || example.form || saysType(example) ? null : '"application/json"',
  });
}
