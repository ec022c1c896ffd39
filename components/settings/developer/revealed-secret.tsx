"use client";

import { useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { CodeScroller } from "../../ui/code-scroller.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { CopyLine } from "../../ui/copy-line.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Icon } from "../../ui/icon.tsx";
import { localWords } from "../../ui/local-words.ts";
import { shortKey } from "./key-words.ts";

type KeyWithSecret = Schema<"KeyWithSecret">;

/** A secret, this once. It lives in this dialog and nowhere else, so leaving without it is asked about. */
export function RevealedSecret({ made, onClose }: { made: KeyWithSecret; onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  const old = made.secrets.find(({ generation }) => generation === made.generation - 1);
  const tell = () => setCopied(true);
  return (
    <Dialog
      title={`${made.name},`}
      italic={`generation ${made.generation}.`}
      onClose={onClose}
      guard={copied ? null : "Nothing is copied yet, and nobody can show it again. Close all the same?"}
    >
      <p className="mb-4 text-note leading-[1.6]">
        We store only a fingerprint; this is the only time you see it. It works at once.
      </p>
      <CopyLine text={made.secret} name="the secret" start onCopied={tell} />
      <CurlBlock made={made} onCopied={tell} />
      {old?.state === "ending" && old.endsAt ? (
        <p className="mt-4 text-note leading-[1.6]">
          The old one, <code>{shortKey(made.livemode, old.hint)}</code>, works until{" "}
          <b className="font-medium">{localWords(Date.parse(old.endsAt))}</b>.
        </p>
      ) : null}
      {made.warnings.map(({ code, message }) => (
        <p key={code} className="mt-4 flex gap-2.5 rounded-md bg-peach-100 px-4 py-3 text-note leading-normal">
          <Icon name="bang" className="mt-1 size-4" />
          {message}
        </p>
      ))}
    </Dialog>
  );
}

function CurlBlock({ made, onCopied }: { made: KeyWithSecret; onCopied: () => void }) {
  const line = (secret: string) => `curl ${location.origin}/v1/me \\\n  -H "Authorization: Bearer ${secret}"`;
  return (
    <div className="code-surface mt-3 overflow-hidden rounded-md border border-code-edge bg-code-ground text-code-plain">
      <div className="flex items-center justify-between gap-4 pl-5 text-code text-code-comment">
        <span>Ask who it is. Copy takes the whole secret.</span>
        <CopyButton
          label="Copy curl"
          text={() => {
            onCopied();
            return line(made.secret);
          }}
        />
      </div>
      <CodeScroller name="curl line with the new key" className="pt-0">
        {line(shortKey(made.livemode, made.hint))}
      </CodeScroller>
    </div>
  );
}
