"use client";

import { CodeScroller } from "../ui/code-scroller.tsx";
import { JsonView } from "./json-view.tsx";

/** JSON in a scroller. An island, so that a page carries the value once and not also each of its coloured pieces. */
export function JsonBlock({ name, value, className = "" }: { name: string; value: unknown; className?: string }) {
  return (
    <CodeScroller name={name} className={className}>
      <JsonView value={value} />
    </CodeScroller>
  );
}
