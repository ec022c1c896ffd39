"use client";

import { useState } from "react";
import { Icon } from "../../ui/icon.tsx";

/** Takes a short value away by one press, beside where it stands. */
export function CopyText({ text, name }: { text: string; name: string }) {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("failed");
    }
    setTimeout(() => setState("ready"), 2000);
  };
  return (
    <button
      type="button"
      aria-label={`Copy ${name}`}
      onClick={() => void copy()}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-md px-2 text-code text-muted-text hover:bg-muted hover:text-ink"
    >
      <Icon name={state === "copied" ? "check" : "copy"} className="size-3.5" />
      <span aria-live="polite">{{ ready: "Copy", copied: "Copied", failed: "Press Ctrl C" }[state]}</span>
    </button>
  );
}
