"use client";

import { localWords } from "../../ui/local-words.ts";
import { ExposureNotice } from "./exposure-notice.tsx";
import { KeyNotice } from "./key-notice.tsx";
import { exposedSecret, type Key, type KeySecret, nameOf, oldSecrets } from "./key-words.ts";
import { Moment } from "./moment.tsx";
import { oldUseOf, useRotations } from "./use-rotations.ts";

/** What of a key cannot wait, above the list: a secret that was seen in clear, and an old one that is still used. */
export function KeyNotices({ item }: { item: Key }) {
  const exposed = exposedSecret(item);
  const rotations = useRotations(item, true);
  const held = oldSecrets(item).find((secret) => oldUseOf(secret, rotations) === "used");
  return (
    <>
      {exposed ? <ExposureNotice key={exposed.generation} item={item} secret={exposed} /> : null}
      {held ? <StillHeld item={item} secret={held} /> : null}
    </>
  );
}

function StillHeld({ item, secret }: { item: Key; secret: KeySecret }) {
  return (
    <KeyNotice icon="clock" title={`${nameOf(item)} still answers to an old secret`}>
      <p>
        Used <Moment at={secret.lastUsedAt ?? ""} />
        {secret.lastUsedIp ? (
          <>
            {" "}
            from <code className="wrap-anywhere">{secret.lastUsedIp}</code>
          </>
        ) : null}
        . It stops on {localWords(Date.parse(secret.endsAt ?? ""))}.
      </p>
    </KeyNotice>
  );
}
