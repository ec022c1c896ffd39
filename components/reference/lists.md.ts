import { type EventName, events } from "#sandbox/contract/facts.gen.ts";
import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { code, type LinkTo, line, link, list } from "../twins/markdown.ts";
import { eventPath, operationPath } from "./reference-tree.ts";

/** Operations as links: method, path, and what each does. */
export function operationsText(operations: readonly Operation[], to: LinkTo): string {
  return list(
    operations.map((operation) => {
      const words = code(`${operation.method} ${operation.path}`);
      return `${link(words, operationPath(operation), to)}: ${line(operation.summary, to)}`;
    }),
  );
}

/** Events as links, each with when it happens. */
export function eventsText(names: readonly EventName[], to: LinkTo): string {
  return list(names.map((name) => `${link(code(name), eventPath(name), to)}: ${line(events[name].when, to)}`));
}
