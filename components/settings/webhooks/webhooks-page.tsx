"use client";

import { lazy, type ReactNode, Suspense } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../api/place.ts";
import { useRead } from "../../api/use-api.ts";
import { useAwake } from "../../api/use-awake.ts";
import { Button } from "../../ui/button.tsx";
import { countWords } from "../../ui/count-words.ts";
import { Icon } from "../../ui/icon.tsx";
import { ReadState } from "../read-state.tsx";
import { Section } from "../section.tsx";
import { goTo, replaceWith, useAddress } from "../use-address.ts";
import { CatcherSection } from "./catcher-section.tsx";
import { FirstWebhook } from "./first-webhook.tsx";
import { ListSkeleton } from "./list-skeleton.tsx";
import { NewWebhookSteps } from "./new-webhook.tsx";
import { useFirstWebhook } from "./use-first-webhook.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";
import { stateOf } from "./webhook-state.ts";
import { WebhookTable } from "./webhook-table.tsx";

const CreateWebhookDialog = lazy(async () => ({
  default: (await import("./create-webhook-dialog.tsx")).CreateWebhookDialog,
}));

const againMs = 15_000;

/** While something waits, its figures change without anybody pressing anything. */
function again({ data }: Schema<"WebhookList">): number | false {
  return data.some(({ health }) => health.pending > 0) ? againMs : false;
}

/** All endpoints of the workspace, or the first step where there are none. */
export function WebhooksPage() {
  const awake = useAwake();
  const { workspaceId, mode } = usePlace();
  const list = useRead("listWebhooks", { query: { limit: 100 } }, { pollAfter: again });
  const first = useFirstWebhook();
  const webhooks = !awake ? undefined : workspaceId === null ? [] : list.data?.data;
  if (first.data) {
    return (
      <Frame webhooks={webhooks ?? [first.data]}>
        <div className="rounded-card border border-border bg-elevated p-6 sm:p-8">
          <NewWebhookSteps made={first.data} />
        </div>
      </Frame>
    );
  }
  if (first.isPending || first.error || webhooks?.length === 0) {
    return (
      <div className="py-12 sm:py-16">
        <FirstWebhook first={first} />
      </div>
    );
  }
  return (
    <>
      <Frame webhooks={webhooks ?? null}>
        <div className="grid gap-5">
          <ReadState read={list} doing="The endpoints could not be read." waiting={<ListSkeleton />}>
            {webhooks && <WebhookTable webhooks={webhooks} />}
          </ReadState>
        </div>
      </Frame>
      {webhooks && mode === "test" ? <CatcherSection /> : null}
    </>
  );
}

function Frame({ webhooks, children }: { webhooks: readonly Schema<"Webhook">[] | null; children: ReactNode }) {
  const { limits } = useWebhookFacts();
  const address = useAddress();
  const open = address.params.has("new");
  const count = webhooks?.length ?? 0;
  const needy = webhooks?.filter((one) => ["heed", "bad"].includes(stateOf(one).tone)).length ?? 0;
  const full = webhooks !== null && count >= limits.endpoints;
  return (
    <Section
      eyebrow="Endpoints"
      title={webhooks ? `${countWords(count, "endpoint")},` : "Your endpoints,"}
      italic={webhooks ? needWords(count, needy) : "one moment."}
      aside={
        <>
          <p>
            An endpoint is an address that we call when something happens. Every call is signed, tried up to seven
            times, and kept in a log for {limits.keptDays} days.
          </p>
          <p className="mt-5">
            {full ? (
              `There is room for ${limits.endpoints} endpoints, and they are all in use. Delete one to add another.`
            ) : (
              <Button onClick={() => goTo(address.with({ new: "1" }))}>
                <Icon name="plus" className="size-4.5" />
                Add endpoint
              </Button>
            )}
          </p>
          {open ? (
            <Suspense>
              <CreateWebhookDialog onClose={() => replaceWith(address.with({ new: null }))} />
            </Suspense>
          ) : null}
        </>
      }
    >
      {children}
    </Section>
  );
}

function needWords(count: number, needy: number): string {
  if (needy === 0) return count === 1 ? "and it is well." : "all of them well.";
  if (count === 1) return "and it needs you.";
  return needy === 1 ? "one needs you." : `${countWords(needy, "need", "need").toLowerCase()} you.`;
}
