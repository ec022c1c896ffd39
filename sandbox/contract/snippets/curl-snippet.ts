import { baseUrl } from "./base-url.ts";
import { printJson } from "./print-value.ts";
import { shellQuote } from "./shell-quote.ts";
import {
  type SnippetExample,
  type SnippetOperation,
  saysType,
  type Writer,
  writePath,
  writeQuery,
} from "./snippet-writer.ts";

export function writeCurl(out: Writer, operation: SnippetOperation, example: SnippetExample): void {
  const next = () => out.text(" \\\n  ");
  out.text("curl ");
  // curl guesses the method from -d; anything else has to be said.
  const guessed = example.body == null ? "GET" : "POST";
  // Told to use the verb HEAD, curl would wait for a body.
  if (operation.method === "HEAD") out.text("--head ");
  else if (operation.method !== guessed) out.text(`-X ${operation.method} `);
  const quote = quoteFor(operation, example);
  out.text(quote).slot("base", baseUrl);
  const path = quote === "'" ? shellQuote(operation.path) : operation.path;
  writePath(out, path, example.path, (name) => `$${name}`);
  if (operation.rawQuery) out.text(`?${shellQuote(operation.rawQuery)}`);
  writeQuery(out, example, (name) => `$${name}`);
  out.text(quote);
  if (operation.audience === "key") {
    next();
    out.text('-H "Authorization: Bearer ').slot("key", "$ALOHA_KEY").text('"');
  }
  for (const [name, value] of Object.entries(example.headers ?? {})) {
    next();
    const line = `${name}: ${value}`;
    out.text(`-H ${/["$`\\]/.test(value) ? `'${shellQuote(line)}'` : `"${line}"`}`);
  }
  if (example.body == null) return;
  if (example.form) {
    for (const [name, value] of Object.entries(example.body)) {
      next();
      out.text(`-F '${name}=${name === "file" ? "@" : ""}${shellQuote(String(value))}'`);
    }
    return;
  }
  if (!saysType(example)) {
    next();
    out.text('-H "Content-Type: application/json"');
  }
  next();
  if (typeof example.body === "string") {
    // After -d, a text that begins with @ would name a file.
    out.text(`${example.body.startsWith("@") ? "--data-raw" : "-d"} ${quoted(example.body)}`);
    return;
  }
  out
    .text("-d '")
    .nested(
      printJson(example.body, { indent: "  ", slots: example.slots, option: example.option ?? {}, quote: shellQuote }),
    );
  out.text("'");
}

/** A shell would take the signs of a query for its own. */
function quoteFor({ path, rawQuery }: SnippetOperation, { query }: SnippetExample): "'" | '"' | "" {
  if (rawQuery || /[^\w/.~%{}-]/.test(path)) return "'";
  return query?.length ? '"' : "";
}

/** A text for the shell. Line ends are written as such, because a shell keeps no carriage return that nobody sees. */
function quoted(text: string): string {
  if (!/[\r\n]/.test(text)) return `'${shellQuote(text)}'`;
  return `$'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
