"use client";

import { lazy, Suspense } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { DisplayHeading } from "../../ui/display-heading.tsx";
import { Eyebrow } from "../../ui/eyebrow.tsx";
import { goTo, replaceWith, useAddress } from "../use-address.ts";
import { rotationOf } from "./rotation.ts";
import { RotationFigure } from "./rotation-figure.tsx";
import { RotationSteps, type SecretAct } from "./rotation-steps.tsx";
import { SecretList } from "./secret-list.tsx";
import { useWebhookFacts } from "./webhook-facts.tsx";

const SecretDialog = lazy(async () => ({ default: (await import("./secret-dialog.tsx")).SecretDialog }));

/** The secrets of an endpoint, and how to change one without losing a delivery. */
export function SecretsView({ webhook }: { webhook: Schema<"Webhook"> }) {
  const { limits } = useWebhookFacts();
  const address = useAddress();
  const rotation = rotationOf(webhook.secrets);
  const act = (kind: SecretAct, secretId: string) => goTo(address.with({ dialog: kind, secret: secretId }));
  const full =
    webhook.secrets.length >= limits.liveSecrets
      ? `An endpoint has ${limits.liveSecrets} valid secrets at most. End one first.`
      : null;
  return (
    <>
      <section
        aria-labelledby="rotation-title"
        className="rounded-card border border-border bg-elevated px-5 py-7 sm:px-10 sm:py-9"
      >
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <div>
            <Eyebrow>Secrets</Eyebrow>
            <div className="mt-3.5">
              <DisplayHeading size="section" id="rotation-title" italic="Then the old one ends.">
                Add next, deploy, promote.
              </DisplayHeading>
            </div>
          </div>
          <p className="max-w-md text-note leading-[1.6] text-muted-text">
            The thick line signs <code className="whitespace-nowrap">X-Aloha-Signature</code>. Both lines are listed in{" "}
            <code className="whitespace-nowrap">X-Aloha-Signatures</code> and{" "}
            <code className="whitespace-nowrap">webhook-signature</code>.
          </p>
        </div>
        {rotation ? (
          <>
            <RotationFigure rotation={rotation} />
            <RotationSteps rotation={rotation} full={full} onAct={act} />
          </>
        ) : null}
      </section>
      <SecretList webhook={webhook} onAct={act} />
      {address.params.has("dialog") ? (
        <Suspense>
          <SecretDialog
            webhook={webhook}
            act={address.params.get("dialog") as SecretAct}
            secretId={address.params.get("secret") ?? ""}
            onClose={() => replaceWith(address.with({ dialog: null, secret: null }))}
          />
        </Suspense>
      ) : null}
    </>
  );
}
