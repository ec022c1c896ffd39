"use client";

import { HeaderLines } from "../docs/header-lines.tsx";
import { JsonView } from "../docs/json-view.tsx";
import { CodeScroller } from "../ui/code-scroller.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { MethodPill } from "../ui/method-pill.tsx";
import type { HeaderPair } from "./sign-request.ts";

/** A request with its headers and its body: the bytes first, then the same body set for people. */
export function RequestBlock({ pairs, body }: { pairs: readonly HeaderPair[]; body: string }) {
  const whole = `${pairs.map((pair) => pair.join(": ")).join("\n")}\n\n${body}`;
  return (
    <div className="code-surface my-7 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
      <div className="flex items-center gap-x-3 border-b border-code-line px-5 py-1.5 sm:px-6">
        <MethodPill method="POST" />
        <code className="mr-auto min-h-11 content-center">/your-endpoint</code>
        <CopyButton text={() => whole} />
      </div>
      <CodeScroller name="A whole request">
        <HeaderLines headers={pairs} />
        {"\n"}
        {body}
      </CodeScroller>
      <p className="border-t border-code-line px-5 pt-4 text-small text-code-comment sm:px-6">
        The same body, set so that people can read it:
      </p>
      <CodeScroller name="Its body, set for people" className="pt-3">
        <JsonView value={JSON.parse(body)} />
      </CodeScroller>
    </div>
  );
}
