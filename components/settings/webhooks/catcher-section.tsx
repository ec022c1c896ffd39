"use client";

import Link from "next/link";
import { useRead } from "../../api/use-api.ts";
import { Button, buttonLook } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Section } from "../section.tsx";
import { AnswerSequence } from "./answer-sequence.tsx";
import { useFirstWebhook } from "./use-first-webhook.ts";

/** The receiver that every test workspace has, beside the endpoints. */
export function CatcherSection() {
  const { data: catcher } = useRead("getCatcher", {});
  const send = useFirstWebhook();
  const leadsThere = catcher?.webhookIds[0];
  return (
    <Section
      eyebrow="Catcher"
      title="A server"
      italic="you need not build."
      aside="Every test workspace has one. It shows what came in, checks each signature header, and misbehaves as you tell it."
    >
      <div className="rounded-card border border-border bg-elevated p-5 sm:p-8">
        {catcher ? (
          <>
            <p className="text-code text-muted-text">Its address</p>
            <code className="block text-small break-all select-all">{catcher.url}</code>
            <div className="mt-5 grid gap-x-10 gap-y-5 sm:grid-cols-2">
              <div>
                <p className="mb-2 text-code text-muted-text">Its answers</p>
                <AnswerSequence answers={catcher.answers} next={catcher.next} />
              </div>
              <div>
                <p className="mb-2 text-code text-muted-text">What came in</p>
                <p>
                  {catcher.received === 0
                    ? "Nothing yet."
                    : `${catcher.received.toLocaleString("en")} requests are kept.`}
                </p>
              </div>
            </div>
            <div className="mt-5">
              {leadsThere ? (
                <Link href={`/settings/webhooks/${leadsThere}/catcher`} prefetch={false} className={buttonLook("line")}>
                  Open the catcher
                </Link>
              ) : (
                <Button busy={send.isPending && "Adding"} onClick={() => send.mutate("catcher")}>
                  Send events to it
                </Button>
              )}
            </div>
            {send.error ? (
              <div className="mt-4">
                <FailureNote error={send.error} doing="No endpoint was added." />
              </div>
            ) : null}
          </>
        ) : (
          <p className="text-note text-muted-text">Reading the catcher …</p>
        )}
      </div>
    </Section>
  );
}
