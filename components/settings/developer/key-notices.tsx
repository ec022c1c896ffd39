"use client";

import type { ReactNode } from "react";
import { useRead } from "../../api/use-api.ts";
import { Button } from "../../ui/button.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { localWords } from "../../ui/local-words.ts";
import { exactWords } from "../../ui/time-words.ts";
import { exposedSecret, exposureWords, type Key, type KeySecret, nameOf, oldSecrets } from "./key-words.ts";
import { Moment } from "./moment.tsx";
import { useKeyDialog } from "./use-key-dialog.ts";
import { oldUseOf, useRotations } from "./use-rotations.ts";

/** What of a key cannot wait, above the list: a secret that was seen in clear, and an old one that is still used. */
export function KeyNotices({ item }: { item: Key }) {
  const exposed = exposedSecret(item);
  const rotations = useRotations(item, true);
  const held = oldSecrets(item).find((secret) => oldUseOf(secret, rotations) === "used");
  return (
    <>
      {exposed ? <Exposed item={item} secret={exposed} /> : null}
      {held ? <StillHeld item={item} secret={held} /> : null}
    </>
  );
}

function Exposed({ item, secret }: { item: Key; secret: KeySecret }) {
  const { open } = useKeyDialog();
  const seen = useRead("listAuditEvents", { query: { target: item.id, limit: 50 } }).data?.data.find(
    ({ action, detail }) => action === "key.exposed" && detail.generation === secret.generation,
  );
  const current = secret.state === "current" && item.kind === "standard";
  return (
    <Notice
      bad
      icon="bang"
      title={`${nameOf(item)} ${exposureWords(secret.exposedHow)}`}
      action={
        current ? (
          <Button kind="ink" onClick={() => open("rotate", item.id)}>
            Rotate now
          </Button>
        ) : (
          <Button kind="end" onClick={() => open("end", item.id, secret.generation)}>
            End it now
          </Button>
        )
      }
    >
      <time dateTime={secret.exposedAt ?? ""}>{exactWords(Date.parse(secret.exposedAt ?? ""))}</time>
      {seen?.address ? (
        <>
          , from <code className="break-all">{seen.address}</code>
        </>
      ) : null}
      . We refused the call. Its secret still works, so treat it as burnt.
    </Notice>
  );
}

function StillHeld({ item, secret }: { item: Key; secret: KeySecret }) {
  return (
    <Notice icon="clock" title={`${nameOf(item)} still answers to an old secret`}>
      Used <Moment at={secret.lastUsedAt ?? ""} />
      {secret.lastUsedIp ? (
        <>
          {" "}
          from <code className="break-all">{secret.lastUsedIp}</code>
        </>
      ) : null}
      . It stops on {localWords(Date.parse(secret.endsAt ?? ""))}.
    </Notice>
  );
}

interface NoticeProps {
  readonly bad?: boolean;
  readonly icon: IconName;
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Notice({ bad = false, icon, title, action, children }: NoticeProps) {
  return (
    <section
      aria-label={title}
      className={`flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-card border p-5 text-note leading-normal sm:px-6 ${bad ? "border-danger bg-elevated" : "border-peach-100 bg-peach-100"}`}
    >
      <div className="grid min-w-0 flex-1 basis-72 grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3.5">
        <Icon name={icon} className={`mt-0.5 size-5 ${bad ? "text-danger" : ""}`} />
        <div>
          <h3 className={`font-medium ${bad ? "text-danger" : ""}`}>{title}</h3>
          <p>{children}</p>
        </div>
      </div>
      {action}
    </section>
  );
}
