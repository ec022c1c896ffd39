import { shellQuote } from "../ui/shell-quote.ts";
import { printJson } from "./print-value.ts";
import {
  baseUrl,
  type SnippetExample,
  type SnippetOperation,
  type Writer,
  writePath,
  writeQuery,
} from "./snippet-writer.ts";

export function writeCurl(out: Writer, operation: SnippetOperation, example: SnippetExample): void {
  const next = () => out.text(" \\\n  ");
  out.text("curl ");
  // curl guesses the method from -d; anything else has to be said.
  const guessed = example.body == null ? "GET" : "POST";
  if (operation.method !== guessed) out.text(`-X ${operation.method} `);
  // A shell would take the signs of a query for its own.
  const quote = operation.rawQuery ? "'" : example.query?.length ? '"' : "";
  out.text(quote).slot("base", baseUrl);
  writePath(out, operation.path, example.path, (name) => `$${name}`);
  if (operation.rawQuery) out.text(`?${shellQuote(operation.rawQuery)}`);
  writeQuery(out, example, (name) => `$${name}`);
  out.text(quote);
  if (operation.audience === "key") {
    next();
    out.text('-H "Authorization: Bearer ').slot("key", "$ALOHA_KEY").text('"');
  }
  for (const [name, value] of Object.entries(example.headers ?? {})) {
    next();
    out.text(`-H "${name}: ${value}"`);
  }
  if (example.body == null) return;
  if (example.form) {
    for (const [name, value] of Object.entries(example.body)) {
      next();
      out.text(`-F '${name}=${name === "file" ? "@" : ""}${shellQuote(String(value))}'`);
    }
    return;
  }
  next();
  out.text('-H "Content-Type: application/json"');
  next();
  out
    .text("-d '")
    .nested(
      printJson(example.body, { indent: "  ", slots: example.slots, option: example.option ?? {}, quote: shellQuote }),
    );
  out.text("'");
}
