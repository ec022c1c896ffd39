"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { buttonLook } from "../../ui/button.tsx";
import { CopyLine } from "../../ui/copy-line.tsx";
import { SendTest } from "./send-test.tsx";
import type { NewWebhook } from "./use-first-webhook.ts";
import { nameOf } from "./webhook-name.ts";

/** What comes after an endpoint was added: its secret to take away, then a test. */
export function NewWebhookSteps({ made }: { made: NewWebhook }) {
  const router = useRouter();
  return (
    <ol className="grid gap-7">
      <Step number={1} title="Give your server the secret">
        <p className="mb-3 text-note leading-[1.6] text-muted-text">
          It signs everything that is sent to <code className="break-all text-ink">{nameOf(made)}</code>. The whole text
          is the secret, <code>whsec_</code> included. You can read it again under Secrets.
        </p>
        <CopyLine text={made.secret} name="the secret" start />
      </Step>
      <Step number={2} title="See it arrive">
        <p className="mb-3 text-note leading-[1.6] text-muted-text">
          A test event is one attempt with the example of post.published as its body. Nothing else follows from it.
        </p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <SendTest
            webhookId={made.id}
            onSent={({ id }) => router.push(`/settings/webhooks/${made.id}/deliveries/${id}`)}
          />
          <Link href={`/settings/webhooks/${made.id}`} prefetch={false} className={buttonLook("text")}>
            Open the endpoint
          </Link>
        </div>
      </Step>
      {made.warnings.map(({ code, message }) => (
        <li key={code} className="rounded-md bg-peach-100 px-4 py-3 text-note leading-normal">
          {message}
        </li>
      ))}
    </ol>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: React.ReactNode }) {
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
      <span aria-hidden="true" className="font-display text-h3 leading-tight lining-nums">
        {number}
      </span>
      <div className="min-w-0">
        <h3 className="mb-1 font-medium">{title}</h3>
        {children}
      </div>
    </li>
  );
}
