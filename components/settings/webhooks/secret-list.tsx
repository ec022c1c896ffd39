"use client";

import { useQuery } from "@tanstack/react-query";
import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../api/place.ts";
import { query } from "../../api/query.ts";
import { Button } from "../../ui/button.tsx";
import { CopyLine } from "../../ui/copy-line.tsx";
import { countWords } from "../../ui/count-words.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Pill, type Tone } from "../../ui/pill.tsx";
import { When } from "../when.tsx";
import { shortSecret } from "./rotation.ts";
import type { SecretAct } from "./rotation-steps.tsx";

type Secret = Schema<"WebhookSecret">;

const roles: Record<Secret["role"], { tone: Tone; words: string }> = {
  primary: { tone: "good", words: "primary" },
  next: { tone: "wait", words: "next" },
  old: { tone: "heed", words: "old" },
};

interface SecretListProps {
  readonly webhook: Schema<"Webhook">;
  readonly onAct: (act: SecretAct, secretId: string) => void;
}

/** The secrets that are valid now. Their values are asked for, each time, and each time is written down. */
export function SecretList({ webhook, onAct }: SecretListProps) {
  const reveal = useQuery({
    ...query("revealWebhookSecrets", { path: { id: webhook.id } }, usePlace()),
    enabled: false,
    gcTime: 0,
  });
  const values = new Map(reveal.data?.data.map(({ id, secret }) => [id, secret]));
  const count = webhook.secrets.length;
  return (
    <section aria-labelledby="live-secrets" className="mt-8 rounded-card border border-border bg-elevated p-5 sm:p-8">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h3 id="live-secrets" className="font-display text-h3 tracking-[-0.02em]">
          {countWords(count, "secret is", "secrets are")} valid
        </h3>
        <Button busy={reveal.isFetching && "Reading"} onClick={() => void reveal.refetch()}>
          {count === 1 ? "Reveal the secret" : "Reveal the secrets"}
        </Button>
      </div>
      <p className="mt-1 text-note text-muted-text">Each reveal is written down, with who asked and when.</p>
      {reveal.error ? (
        <div className="mt-4">
          <FailureNote
            error={reveal.error}
            doing="The secrets could not be read."
            onRetry={() => void reveal.refetch()}
          />
        </div>
      ) : null}
      <ul className="mt-4 divide-y divide-border border-t border-border">
        {webhook.secrets.map((secret) => (
          <SecretRow key={secret.id} secret={secret} value={values.get(secret.id) ?? null} onAct={onAct} />
        ))}
      </ul>
    </section>
  );
}

interface SecretRowProps {
  readonly secret: Secret;
  readonly value: string | null;
  readonly onAct: (act: SecretAct, secretId: string) => void;
}

function SecretRow({ secret, value, onAct }: SecretRowProps) {
  const { tone, words } = roles[secret.role];
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <code className="min-w-30 text-small">{shortSecret(secret)}</code>
        <Pill tone={tone}>{words}</Pill>
        <span className="text-code text-muted-text">
          made <When at={secret.createdAt} />
          {secret.endsAt ? (
            <>
              , ends <When at={secret.endsAt} />
            </>
          ) : null}
        </span>
        <span className="flex gap-x-5 sm:ml-auto">
          {secret.role === "next" ? (
            <Button kind="text" onClick={() => onAct("promote", secret.id)}>
              Promote
            </Button>
          ) : null}
          {secret.role === "primary" ? null : (
            <Button kind="text" onClick={() => onAct("revoke", secret.id)}>
              {secret.role === "old" ? "End it now" : "Take it back"}
            </Button>
          )}
        </span>
      </div>
      {value ? (
        <div className="mt-2">
          <CopyLine text={value} name={`the ${words} secret`} />
        </div>
      ) : null}
    </li>
  );
}
