import { printObjectLiteral } from "./print-value.ts";
import { baseUrl, type SnippetExample, type SnippetOperation, type Writer, writePath } from "./snippet-writer.ts";

export function writeTypeScript(out: Writer, operation: SnippetOperation, example: SnippetExample): void {
  const quote = Object.keys(example.path).length > 0 ? "`" : '"';
  out.text(`const response = await fetch(${quote}`).slot("base", baseUrl);
  writePath(out, operation.path, example.path, (name) => `\${process.env.${name}}`);
  if (operation.rawQuery) out.text(`?${JSON.stringify(operation.rawQuery).slice(1, -1)}`);
  out.text(`${quote}, {\n`);
  if (operation.method !== "GET") out.text(`  method: "${operation.method}",\n`);
  writeHeaders(out, operation.audience === "key", example.body != null);
  if (example.body != null) {
    out.text("  body: JSON.stringify(");
    out.nested(printObjectLiteral(example.body, { indent: "  ", slots: example.slots, option: example.option ?? {} }));
    out.text("),\n");
  }
  out.text(`});\nconsole.log(response.status${operation.empty ? "" : ", await response.json()"});`);
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
