"use client";

import type { ReactNode } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { exactWords } from "../../ui/time-words.ts";
import { MessageBlock, RawBodyBlock } from "./message-block.tsx";
import { SignatureChecks } from "./signature-checks.tsx";

type Caught = Schema<"Caught">;

/** What the catcher did, in a word or two. */
function answeredWords({ kind, status }: Caught["answer"]): string {
  return status === null ? (kind === "reset" ? "a cut line" : "silence") : String(status);
}

/** One request as the receiver got it: each signature judged on its own, then the bytes. */
export function CaughtDetail({ caught, onward }: { caught: Caught; onward: ReactNode }) {
  const wrong = caught.checks.filter(({ valid }) => !valid).length;
  return (
    <article aria-labelledby="caught-detail">
      <h3 id="caught-detail" className="font-display text-[1.625rem] leading-[1.12] tracking-[-0.03em] text-balance">
        {caught.event},{" "}
        <i className="block font-display-italic font-light text-primary italic">
          attempt {caught.attempt}, {wrong === 0 ? "signed and whole." : "but a signature is wrong."}
        </i>
      </h3>
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-0.5 text-code leading-normal text-muted-text tabular-nums">
        <span>{exactWords(Date.parse(caught.receivedAt))}</span>
        <span>{new TextEncoder().encode(caught.body).length.toLocaleString("en")} bytes</span>
        <span>answered with {answeredWords(caught.answer)}</span>
        <code className="text-fine leading-relaxed break-all">{caught.deliveryId}</code>
      </p>
      <SignatureChecks caught={caught} />
      <RawBodyBlock name="Raw body of the request" body={caught.body} />
      <div className="mt-2">
        <Disclosure title="All its headers">
          <MessageBlock
            name="Headers of the request"
            first="POST /sandbox/catcher HTTP/1.1"
            headers={caught.headers}
            copy={{
              label: "Copy",
              text: () =>
                Object.entries(caught.headers)
                  .map((pair) => pair.join(": "))
                  .join("\n"),
            }}
          />
        </Disclosure>
      </div>
      <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">{onward}</p>
    </article>
  );
}
