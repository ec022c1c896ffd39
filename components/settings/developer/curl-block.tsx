"use client";

import { CodeScroller } from "../../ui/code-scroller.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";

interface CurlBlockProps {
  readonly says: string;
  /** What the block is called, for those who do not see it. */
  readonly name: string;
  readonly shown: string;
  /** What Copy takes. */
  readonly copied: () => string;
}

/** A line for the terminal, ready to be taken away. */
export function CurlBlock({ says, name, shown, copied }: CurlBlockProps) {
  return (
    <div className="code-surface mt-3 overflow-hidden rounded-md border border-code-edge bg-code-ground text-code-plain">
      <div className="flex items-center justify-between gap-4 pl-5 text-code text-code-comment">
        <span className="py-2.5 leading-snug">{says}</span>
        <CopyButton label="Copy curl" text={copied} />
      </div>
      <CodeScroller name={name} className="pt-0">
        {shown}
      </CodeScroller>
    </div>
  );
}
