"use client";

import { useState } from "react";
import { Icon } from "../ui/icon.tsx";

/** The page to take along: its Markdown on the clipboard, or in the browser. Without JavaScript the link remains. */
export function PageMenu({ twin }: { twin: string }) {
  const [words, setWords] = useState("Copy as Markdown");
  const copy = async () => {
    try {
      // The text is promised, not awaited: Safari allows the clipboard only within the press itself.
      const text = fetch(twin).then(async (answer) => {
        if (!answer.ok) throw new Error(`${twin} answered ${answer.status}.`);
        return new Blob([await answer.text()], { type: "text/plain" });
      });
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
      setWords("Copied");
    } catch {
      setWords("Could not copy. Open it instead");
    }
    setTimeout(() => setWords("Copy as Markdown"), 2500);
  };
  return (
    <details data-menu className="page-menu">
      <summary>
        <Icon name="copy" />
        <span>
          Copy<span className="max-sm:sr-only"> page</span>
        </span>
        <Icon name="chevron" className="size-3.5" />
      </summary>
      <div>
        <button type="button" onClick={copy} className="no-js:hidden">
          <span aria-live="polite">{words}</span>
          <small>Text, tables, all three languages</small>
        </button>
        <a href={twin}>
          Open the Markdown
          <small>{twin}</small>
        </a>
      </div>
    </details>
  );
}
