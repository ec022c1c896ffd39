"use client";

import { Button } from "../../../ui/button.tsx";
import { Pill } from "../../../ui/pill.tsx";
import { exactWords } from "../../../ui/time-words.ts";
import { useRealNow } from "../../real-now.ts";
import { EndedSecrets } from "../ended-secrets.tsx";
import { Moment } from "../moment.tsx";
import { OldSecretPanel } from "../old-secret-panel.tsx";
import { SecretItem } from "../secret-item.tsx";
import { type App, type AppSecret, oldSecretUse, replacedAt, shortSecret } from "./app-words.ts";
import { useAppDialog } from "./use-app-dialog.ts";

/** Every client secret that an app has had, the newest first: each with what became of it. */
export function ClientSecrets({ item }: { item: App }) {
  const ended = item.secrets.filter(({ state }) => state === "ended");
  return (
    <ol className="mt-4 grid gap-4">
      {item.secrets
        .filter(({ state }) => state !== "ended")
        .map((secret) =>
          secret.state === "ending" ? (
            <Ending key={secret.generation} item={item} secret={secret} />
          ) : (
            <Current key={secret.generation} secret={secret} />
          ),
        )}
      <EndedSecrets
        ended={ended.map(({ generation, hint, endsAt }) => ({ generation, short: shortSecret(hint), endsAt }))}
      />
    </ol>
  );
}

function Current({ secret: { generation, hint, createdAt, lastUsedAt } }: { secret: AppSecret }) {
  return (
    <SecretItem generation={generation}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-0.5">
        <code>{shortSecret(hint)}</code>
        <Pill tone="good">current</Pill>
      </p>
      <p className="mt-1 text-note leading-normal text-muted-text">
        Made {exactWords(Date.parse(createdAt))}.{" "}
        {lastUsedAt ? (
          <>
            Last used <Moment at={lastUsedAt} />.
          </>
        ) : (
          "Not used yet. Secret not seen? Rotate it."
        )}
      </p>
    </SecretItem>
  );
}

function Ending({ item, secret }: { item: App; secret: AppSecret }) {
  const now = useRealNow();
  const { open } = useAppDialog();
  const { generation, hint, createdAt, endsAt, lastUsedAt } = secret;
  return (
    <OldSecretPanel
      generation={generation}
      short={shortSecret(hint)}
      from={replacedAt(item, secret) ?? Date.parse(createdAt)}
      now={now}
      to={Date.parse(endsAt ?? "")}
      use={oldSecretUse(item, secret)}
      lastUsedAt={lastUsedAt}
    >
      <Button
        className="border-ink"
        aria-label={`End now, generation ${generation}`}
        onClick={() => open("end-secret", item.id, generation)}
      >
        End now
      </Button>
    </OldSecretPanel>
  );
}
