import type { ReactElement, ReactNode } from "react";
import { highlight } from "../docs/highlight.ts";
import { SampleBlock } from "../docs/sample-block.tsx";
import { cutAtSpans } from "../docs/tokens.ts";

/** A fenced block of a guide: lines for a terminal. */
export function Terminal({ children }: { children?: ReactNode }) {
  const { props } = children as ReactElement<{ children: string }>;
  const lines = props.children.trimEnd();
  const tokens = cutAtSpans(highlight(lines, "bash"), []);
  // Its program and what it shall do, such as `aloha listen`: no two blocks of a page have the same.
  const title = lines.split(/\s/, 2).join(" ");
  return <SampleBlock title={title} code={[{ id: "curl", name: "Shell", tokens }]} />;
}
