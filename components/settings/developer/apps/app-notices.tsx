"use client";

import { localWords } from "../../../ui/local-words.ts";
import { KeyNotice } from "../key-notice.tsx";
import { Moment } from "../moment.tsx";
import { type App, oldSecretsOf, oldSecretUse } from "./app-words.ts";

/** An old client secret that somebody still sends, above the list: the day it stops, they stop. */
export function AppNotices({ item }: { item: App }) {
  const held = oldSecretsOf(item).find((secret) => oldSecretUse(item, secret) === "used");
  if (!held) return null;
  return (
    <KeyNotice icon="clock" title={`${item.name} still sends an old secret`}>
      <p>
        Used <Moment at={held.lastUsedAt ?? ""} />. It stops on {localWords(Date.parse(held.endsAt ?? ""))}.
      </p>
    </KeyNotice>
  );
}
