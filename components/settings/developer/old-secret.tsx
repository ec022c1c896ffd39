"use client";

import { usePlace } from "../../api/place.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { localWords } from "../../ui/local-words.ts";
import { Pill } from "../../ui/pill.tsx";
import { exactWords, spanWords } from "../../ui/time-words.ts";
import { useWorkspaceNow } from "../workspace-clock.ts";
import { Fuse } from "./fuse.tsx";
import { type Key, type KeySecret, nameOf, shortKey } from "./key-words.ts";
import { Moment } from "./moment.tsx";
import { SecretItem } from "./secret-item.tsx";
import { useKeyDialog } from "./use-key-dialog.ts";
import { oldUseOf } from "./use-rotations.ts";

interface OldSecretProps {
  readonly item: Key;
  readonly secret: KeySecret;
  readonly rotations: ReadonlyMap<number, number>;
}

/** A secret on its way out: how long it still works, whether somebody still holds it, and how to end it now. */
export function OldSecret({ item, secret, rotations }: OldSecretProps) {
  const now = useWorkspaceNow();
  const { mode } = usePlace();
  const { open } = useKeyDialog();
  const advance = useChange("advanceClock");
  const endsAt = Date.parse(secret.endsAt ?? "");
  const next = item.secrets.find(({ generation }) => generation === secret.generation + 1);
  const rotatedAt = Date.parse(next?.createdAt ?? secret.createdAt);
  const use = oldUseOf(secret, rotations);
  const skip = () =>
    advance.mutate(
      { body: { by: "PT24H" } },
      { onSuccess: () => announce(`The clock has moved 24 h. The old secret of ${nameOf(item)} has stopped.`) },
    );
  return (
    <SecretItem generation={secret.generation}>
      <div className="-mt-1 rounded-lg bg-peach-100 px-4 pt-3 pb-4 sm:px-5">
        <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <code>{shortKey(item.livemode, secret.hint)}</code>
          {use === "used" ? <Pill tone="heed">still in use</Pill> : <Pill tone="wait">old</Pill>}
        </p>
        <Countdown ms={endsAt - now} />
        <p className="text-note">
          until it stops, on{" "}
          <time dateTime={secret.endsAt ?? ""} title={exactWords(endsAt)}>
            {localWords(endsAt)}
          </time>
          {mode === "test" ? ", on the clock of the workspace" : ""}
        </p>
        <Fuse from={rotatedAt} now={now} to={endsAt} />
        <p className="my-4 text-note leading-normal">
          <OldUseWords use={use} secret={secret} />
        </p>
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button className="border-ink" onClick={() => open("end", item.id, secret.generation)}>
            End now
          </Button>
          {mode === "test" ? (
            <Button kind="text" busy={advance.isPending && "Moving the clock"} onClick={skip}>
              Advance the clock 24 h
            </Button>
          ) : null}
        </p>
        {advance.error ? <FailureNote error={advance.error} doing="The clock has not moved." onRetry={skip} /> : null}
      </div>
    </SecretItem>
  );
}

function Countdown({ ms }: { ms: number }) {
  const parts = spanWords(ms).split(" ");
  return (
    <p role="timer" className="mt-4 mb-1.5 font-display text-[3.25rem] leading-none tracking-[-0.035em] lining-nums">
      {parts.map((part, place) =>
        place % 2 === 0 ? (
          part
        ) : (
          <small key={part} className="mr-1.5 ml-0.75 text-part tracking-[-0.02em]">
            {part}
          </small>
        ),
      )}
    </p>
  );
}

function OldUseWords({ use, secret }: { use: ReturnType<typeof oldUseOf>; secret: KeySecret }) {
  const { lastUsedAt, lastUsedIp } = secret;
  if (lastUsedAt === null || use === "unused") return "Not used since the rotation. It is safe to end it.";
  return (
    <>
      Old secret last used <Moment at={lastUsedAt} />
      {lastUsedIp ? (
        <>
          {" "}
          from <code className="wrap-anywhere">{lastUsedIp}</code>
        </>
      ) : null}
      .{use === "used" ? " Something there still holds it." : ""}
    </>
  );
}
