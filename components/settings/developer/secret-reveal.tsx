"use client";

import { type ReactNode, useState } from "react";
import { CopyLine } from "../../ui/copy-line.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Icon } from "../../ui/icon.tsx";
import { localWords } from "../../ui/local-words.ts";
import { CurlBlock } from "./curl-block.tsx";

interface SecretRevealProps {
  readonly name: string;
  readonly generation: number;
  readonly secret: string;
  /** What recognises the secret. It stands in the line that is shown; what is copied holds the secret itself. */
  readonly short: string;
  readonly curl: { readonly says: string; readonly name: string; readonly line: (secret: string) => string };
  /** The secret before it, while that one still works. */
  readonly old: { readonly short: string; readonly endsAt: string } | null;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A secret, this once. It lives in this dialog and nowhere else, so leaving without it is asked about. */
export function SecretReveal(props: SecretRevealProps) {
  const { name, generation, secret, short, curl, old, warnings, onClose, children } = props;
  const [copied, setCopied] = useState(false);
  const tell = () => setCopied(true);
  return (
    <Dialog
      title={`${name},`}
      italic={`generation ${generation}.`}
      onClose={onClose}
      guard={copied ? null : "Nothing is copied yet, and nobody can show it again. Close all the same?"}
    >
      <p className="mb-4 text-note leading-[1.6]">
        We store only a fingerprint; this is the only time you see it. It works at once.
      </p>
      <CopyLine text={secret} name="the secret" start onCopied={tell} />
      <CurlBlock
        says={curl.says}
        name={curl.name}
        shown={curl.line(short)}
        copied={() => {
          tell();
          return curl.line(secret);
        }}
      />
      {old ? (
        <p className="mt-4 text-note leading-[1.6]">
          The old one, <code>{old.short}</code>, works until{" "}
          <b className="font-medium">{localWords(Date.parse(old.endsAt))}</b>.
        </p>
      ) : null}
      {children}
      <Warnings warnings={warnings} />
    </Dialog>
  );
}

/** What is allowed, and may surprise. */
export function Warnings({ warnings }: Pick<SecretRevealProps, "warnings">) {
  return warnings.map(({ code, message }) => (
    <p key={code} className="mt-4 flex gap-2.5 rounded-md bg-peach-100 px-4 py-3 text-note leading-normal">
      <Icon name="bang" className="mt-1 size-4 flex-none" />
      {message}
    </p>
  ));
}
