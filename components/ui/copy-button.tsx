"use client";

import { useState } from "react";
import { Icon } from "./icon.tsx";

/** Puts a text on the clipboard and says so, to the eye and to the ear. */
export function CopyButton({ text, label = "Copy" }: { text: () => string; label?: string }) {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState("copied");
    } catch {
      setState("failed");
    }
    setTimeout(() => setState("ready"), 2000);
  };
  const words = { ready: label, copied: "Copied", failed: "Press Ctrl C" }[state];
  return (
    <button
      type="button"
      onClick={copy}
      className="no-js:hidden inline-flex min-h-11 flex-none items-center whitespace-nowrap gap-1.5 rounded-md px-2 text-small text-code-plain hover:text-code-string focus-visible:outline-code-keyword"
    >
      <Icon name={state === "copied" ? "check" : "copy"} className="size-4" />
      <span aria-live="polite">{words}</span>
    </button>
  );
}
