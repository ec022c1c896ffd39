"use client";

import { useSession } from "../../api/use-session.ts";
import { Button } from "../../ui/button.tsx";
import { Pill } from "../../ui/pill.tsx";
import { exactWords } from "../../ui/time-words.ts";
import { EndedSecrets } from "./ended-secrets.tsx";
import { byWhom, type Key, type KeySecret, shortKey } from "./key-words.ts";
import { MomentFrom } from "./moment-from.tsx";
import { OldSecret } from "./old-secret.tsx";
import { SecretItem } from "./secret-item.tsx";
import { useKeyDialog } from "./use-key-dialog.ts";
import { useRotations } from "./use-rotations.ts";

/** Every secret that a key has had, the newest first: each with what became of it. */
export function SecretList({ item }: { item: Key }) {
  const rotations = useRotations(item, true);
  const working = item.secrets.filter(({ state }) => state !== "ended");
  const ended = item.secrets.filter(({ state }) => state === "ended");
  return (
    <ol className="mt-4 grid gap-4">
      {working.map((secret) =>
        secret.state === "ending" && item.kind === "standard" ? (
          <OldSecret key={secret.generation} item={item} secret={secret} rotations={rotations} />
        ) : (
          <CurrentSecret key={secret.generation} item={item} secret={secret} />
        ),
      )}
      <EndedSecrets
        ended={ended.map(({ generation, hint, endsAt }) => ({
          generation,
          short: shortKey(item.livemode, hint),
          endsAt,
        }))}
      />
    </ol>
  );
}

function CurrentSecret({ item, secret }: { item: Key; secret: KeySecret }) {
  const me = useSession()?.user.id;
  const { open } = useKeyDialog();
  const { generation, hint, createdAt, lastUsedAt, lastUsedIp, exposedAt, exposureDismissedAt, issuedTo, endsAt } =
    secret;
  const docs = item.kind === "docs";
  return (
    <SecretItem generation={generation}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-0.5">
        <code>{shortKey(item.livemode, hint)}</code>
        <Pill tone="good">{docs ? "works" : "current"}</Pill>
        {exposedAt ? (
          <Pill tone={exposureDismissedAt ? "wait" : "bad"}>
            {exposureDismissedAt ? "seen in clear, dismissed" : "seen in clear"}
          </Pill>
        ) : null}
      </p>
      <p className="mt-1 text-note leading-normal text-muted-text">
        Made {exactWords(Date.parse(createdAt))}
        {issuedTo ? `, for the browser of ${byWhom(issuedTo, me).replace(/^by /, "")}` : ""}.{" "}
        {lastUsedAt ? (
          <>
            Last used <MomentFrom at={lastUsedAt} from={lastUsedIp} />.
          </>
        ) : docs ? (
          "Not used yet."
        ) : (
          "Not used yet. Secret not seen? Rotate the key."
        )}
        {docs && endsAt ? ` It stops on ${exactWords(Date.parse(endsAt))}.` : ""}
      </p>
      {docs ? (
        <Button kind="text" onClick={() => open("end", item.id, generation)}>
          End now
        </Button>
      ) : null}
    </SecretItem>
  );
}
