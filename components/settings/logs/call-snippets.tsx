"use client";

import { type Language, languages } from "#sandbox/contract/snippets/snippet.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { useLanguage } from "../../docs/chosen-language.ts";
import { CodeScroller } from "../../ui/code-scroller.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { TabRow } from "../../ui/tab-row.tsx";
import { callSnippet } from "./call-snippet.ts";

/** The same call once more, to send from elsewhere. Its key is never among what is copied. */
export function CallSnippets({ call }: { call: Schema<"LoggedRequestDetail"> }) {
  const [language, setLanguage] = useLanguage(languages);
  const code = callSnippet(call, language as Language, location.origin);
  return (
    <section aria-labelledby="call-again" className="mt-7">
      <h3 id="call-again" className="mb-2 font-display text-h3 leading-tight tracking-[-0.02em]">
        Send it again
      </h3>
      {code === null ? (
        <p className="text-note text-muted-text">
          {call.bodiesKept
            ? "Its body is not here whole, so no snippet would send the same."
            : "Its body is not kept, so no snippet would send the same."}
        </p>
      ) : (
        <div className="code-surface overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
          <div className="flex items-center justify-between gap-x-1 border-b border-code-edge px-1 sm:px-2">
            <TabRow name="Language" tabs={languages} chosen={language} onChoose={setLanguage} panel="call-snippet" />
            <CopyButton text={() => code} />
          </div>
          <div id="call-snippet" role="tabpanel" aria-labelledby={`call-snippet-${language}`}>
            <CodeScroller name="The call as code">{code}</CodeScroller>
          </div>
        </div>
      )}
    </section>
  );
}
