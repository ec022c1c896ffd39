"use client";

import { useState } from "react";
import type { PreparedCall } from "../docs/prepared-call.ts";
import type { Token } from "../docs/tokens.ts";
import { useFill } from "../docs/use-fill.ts";
import { CodeScroller } from "../ui/code-scroller.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { MethodPill } from "../ui/method-pill.tsx";
import { TabRow } from "../ui/tab-row.tsx";
import { plainText, Tokens } from "../ui/tokens.tsx";

/** The request as code, in the language of the visitor's choice. */
export function RequestPane({ prepared, again }: { prepared: PreparedCall; again: boolean }) {
  const fill = useFill();
  const [language, setLanguage] = useState(prepared.code[0]?.id ?? "curl");
  const code = prepared.code.find(({ id }) => id === language) ?? prepared.code[0];
  const tokens = code?.tokens.filter((token) => again || !isAgain(token)) ?? [];
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 border-b border-code-line px-5 py-2 sm:px-6">
        <MethodPill method={prepared.method} />
        <code className="mr-auto">{prepared.path}</code>
        <TabRow
          name="Language of the example"
          tabs={prepared.code}
          chosen={language}
          onChoose={setLanguage}
          panel="first-call"
        />
        <CopyButton text={() => plainText(tokens, fill)} />
      </div>
      <CodeScroller name="The request" id="first-call" className="grow">
        <Tokens tokens={tokens} fill={fill} />
      </CodeScroller>
    </>
  );
}

/** The field that is there from the second run on: the same words twice within a day would be a duplicate. */
function isAgain([, , slot]: Token): boolean {
  return slot === "option:allowDuplicate";
}
