"use client";

import { usePlace } from "../../api/place.ts";
import { Button } from "../../ui/button.tsx";
import { CodeScroller } from "../../ui/code-scroller.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useKeyDialog } from "./use-key-dialog.ts";

/** No key of the mode yet: what works already, and the next step. */
export function NoKeys() {
  const { mode } = usePlace();
  const { open } = useKeyDialog();
  const line = () => `curl ${location.origin}/v1/channels \\\n  -H "Authorization: Bearer $ALOHA_KEY"`;
  return (
    <EmptyState
      title={`No ${mode} keys yet.`}
      italic={mode === "live" ? "Your test key works." : "The docs need none."}
    >
      <p>
        {mode === "live"
          ? "Test keys already work in every example. Make a live key when a real channel should hear you."
          : "Run in the docs uses a test key of its own. Make one here for your code, your build or your terminal."}
      </p>
      <div className="code-surface mt-5 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
        <div className="flex items-center justify-between gap-4 pl-5 text-code text-code-comment">
          <span>With a {mode} key</span>
          <CopyButton text={line} />
        </div>
        <CodeScroller name={`curl with a ${mode} key`} className="pt-0">
          {line()}
        </CodeScroller>
      </div>
      <p className="mt-5">
        <Button kind="ink" onClick={() => open("create")}>
          Create key
        </Button>
      </p>
    </EmptyState>
  );
}
