"use client";

import { useState } from "react";
import { Button } from "./button.tsx";

interface CopyLineProps {
  readonly text: string;
  /** What is copied, for those who do not see it. */
  readonly name: string;
  /** Where a dialog begins. */
  readonly start?: boolean;
  /** Told once it is on the clipboard. */
  readonly onCopied?: () => void;
}

/** A value to take away, whole: shown in full, copied by one press, and said when it is done. */
export function CopyLine({ text, name, start = false, onCopied }: CopyLineProps) {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
      onCopied?.();
    } catch {
      setState("failed");
    }
  };
  return (
    <div className="flex items-center justify-between gap-3 rounded-md bg-muted py-2.5 pr-2.5 pl-4 max-sm:flex-col max-sm:items-start">
      <code translate="no" onCopy={onCopied} className="min-w-0 text-small leading-normal break-all">
        {text}
      </code>
      <Button
        kind="ink"
        aria-label={`Copy ${name}`}
        data-start={start || undefined}
        onClick={() => void copy()}
        className="flex-none"
      >
        {state === "copied" ? "Copied" : "Copy"}
      </Button>
      <span role="status" className={state === "failed" ? "text-small text-danger" : "sr-only"}>
        {{ ready: "", copied: `Copied ${name}.`, failed: "Copy is not allowed here. Select the text instead." }[state]}
      </span>
    </div>
  );
}
