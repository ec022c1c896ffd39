"use client";

import { useId } from "react";
import { CodeScroller } from "../ui/code-scroller.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { TabRow } from "../ui/tab-row.tsx";
import { plainText, Tokens } from "../ui/tokens.tsx";
import { type ChoiceOf, useLanguage } from "./chosen-language.ts";
import type { Token } from "./tokens.ts";

interface SampleBlockProps {
  readonly title: string;
  /** What the tabs are: languages, unless said otherwise. */
  readonly of?: ChoiceOf;
  readonly code: readonly { readonly id: string; readonly name: string; readonly tokens: readonly Token[] }[];
}

/** Code in several languages, one at a time. Without JavaScript they stand one under another. */
export function SampleBlock({ title, code, of = "language" }: SampleBlockProps) {
  const [language, setLanguage] = useLanguage(code, of);
  const chosen = code.find(({ id }) => id === language) ?? code[0];
  const panel = useId();
  return (
    <div className="code-surface my-7 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
      <div className="flex flex-wrap items-center gap-x-3 border-b max-sm:gap-x-2 border-code-line px-5 py-1.5 sm:px-6">
        <p className="mr-auto min-h-11 content-center text-small font-medium max-sm:basis-full">{title}</p>
        {code.length === 1 ? (
          <p className="text-small text-code-comment">{chosen?.name}</p>
        ) : (
          <TabRow
            name={of === "language" ? `Language of ${title}` : `Framework of ${title}`}
            tabs={code}
            chosen={chosen?.id ?? ""}
            onChoose={setLanguage}
            panel={panel}
          />
        )}
        <CopyButton text={() => plainText(chosen?.tokens ?? [])} />
      </div>
      <div id={panel}>
        {code.map(({ id, name, tokens }) => (
          <div key={id} className={id === chosen?.id ? "" : "js:hidden print:block"}>
            <p className="px-5 pt-4 text-small text-code-comment sm:px-6 js:hidden print:block">{name}</p>
            <CodeScroller name={`${title}, ${name}`}>
              <Tokens tokens={tokens} />
            </CodeScroller>
          </div>
        ))}
      </div>
    </div>
  );
}
