import { indented, type Written } from "./indented.ts";
import { Writer } from "./snippet-writer.ts";

/** Code with a line before it, itself a step further to the right, and what closes it behind. */
export function around(head: string, inner: Written, step: string, tail = ""): Written {
  return new Writer().text(head).append(indented(inner, step)).text(tail);
}
