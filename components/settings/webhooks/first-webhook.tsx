"use client";

import type { FormEvent } from "react";
import { problemsAt } from "../../api/api-problem.ts";
import { usePlace } from "../../api/place.ts";
import { Button } from "../../ui/button.tsx";
import { countWords } from "../../ui/count-words.ts";
import { DisplayHeading } from "../../ui/display-heading.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { useDraft } from "../use-draft.ts";
import { useFirstProblem } from "../use-first-problem.ts";
import { AddressField } from "./address-field.tsx";
import { fullAddress } from "./full-address.ts";
import type { useFirstWebhook } from "./use-first-webhook.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";

/** First use: one field, and everything else has a good default. */
export function FirstWebhook({ first }: { first: ReturnType<typeof useFirstWebhook> }) {
  const { retrySteps, events } = useWebhookFacts();
  const hours = Math.round((retrySteps.reduce((sum, { seconds }) => sum + seconds, 0) / 3600) * 10) / 10;
  return (
    <div className="grid items-center gap-x-12 gap-y-7 rounded-card border border-border bg-elevated p-6 sm:p-10 lg:grid-cols-2">
      <div>
        <DisplayHeading size="section" italic="We do the calling.">
          Tell us where.
        </DisplayHeading>
        <p className="mt-4 max-w-md text-note leading-[1.6] text-muted-text">
          {countWords(Object.keys(events).length, "event")}, signed with a secret of yours. What your server does not
          take is sent again: {countWords(retrySteps.length + 1, "attempt").toLowerCase()} over {hours} hours.
        </p>
      </div>
      <FirstForm first={first} />
    </div>
  );
}

function FirstForm({ first }: { first: ReturnType<typeof useFirstWebhook> }) {
  const { mode } = usePlace();
  const url = useDraft("first-webhook", "");
  const problems = problemsAt(first.error, "/url");
  const busy = first.isPending && "Adding";
  const form = useFirstProblem<HTMLFormElement>(first.error);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const address = fullAddress(url.value);
    url.change(address);
    first.mutate({ url: address });
  };
  return (
    <form ref={form} onSubmit={add} noValidate>
      <AddressField label="Address of your endpoint" value={url.value} problems={problems} onChange={url.change} />
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button kind="ink" submit busy={first.variables !== "catcher" && busy}>
          Add endpoint
        </Button>
        {mode === "test" ? (
          <Button kind="text" busy={first.variables === "catcher" && busy} onClick={() => first.mutate("catcher")}>
            Use the catcher instead
          </Button>
        ) : null}
      </div>
      {first.error && problems.length === 0 ? (
        <div className="mt-5">
          <FailureNote error={first.error} doing="The endpoint was not added." />
        </div>
      ) : null}
    </form>
  );
}
