"use client";

import Link from "next/link";
import type { Schema } from "#sandbox/contract/types.ts";
import { useRead } from "../../api/use-api.ts";
import { useMay } from "../../api/use-may.ts";
import { Button, buttonLook } from "../../ui/button.tsx";
import { countWords } from "../../ui/count-words.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { ReadState } from "../read-state.tsx";
import { Section } from "../section.tsx";
import { AnswerSequence } from "./answer-sequence.tsx";
import { useFirstWebhook } from "./use-first-webhook.ts";

/** The receiver that every test workspace has, beside the endpoints. */
export function CatcherSection() {
  const read = useRead("getCatcher", {});
  const catcher = read.data;
  return (
    <Section
      eyebrow="Catcher"
      title="A server"
      italic="you need not build."
      aside="Every test workspace has one. It shows what came in, checks each signature header, and misbehaves as you tell it."
    >
      <div className="rounded-card border border-border bg-elevated p-5 sm:p-8">
        <ReadState
          read={read}
          doing="The catcher could not be read."
          waiting={<p className="text-note text-muted-text">Reading the catcher …</p>}
        >
          {catcher && (
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
                      : `${countWords(catcher.received, "request is", "requests are")} kept.`}
                  </p>
                </div>
              </div>
              <Onward catcher={catcher} />
            </>
          )}
        </ReadState>
      </div>
    </Section>
  );
}

/** Where it is opened. Who may not add an endpoint that leads there finds it in the sandbox, where nobody needs one. */
function Onward({ catcher: { webhookIds } }: { catcher: Schema<"Catcher"> }) {
  const send = useFirstWebhook();
  const may = useMay("webhook:admin");
  const [leadsThere] = webhookIds;
  return (
    <>
      <div className="mt-5">
        {leadsThere || !may ? (
          <Link
            href={may ? `/settings/webhooks/${leadsThere}/catcher` : "/sandbox?dock=catcher"}
            prefetch={false}
            className={buttonLook("line")}
          >
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
  );
}
