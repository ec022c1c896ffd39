"use client";

import type { ReactNode } from "react";
import { localWords } from "../../ui/local-words.ts";
import { Pill } from "../../ui/pill.tsx";
import { exactWords, spanWords } from "../../ui/time-words.ts";
import { Fuse } from "./fuse.tsx";
import { MomentFrom } from "./moment-from.tsx";
import type { OldUse } from "./old-use.ts";
import { SecretItem } from "./secret-item.tsx";

interface OldSecretPanelProps {
  readonly generation: number;
  /** What recognises the secret, such as "alo_test_…3f9K". */
  readonly short: string;
  readonly from: number;
  readonly now: number;
  readonly to: number;
  /** Whose clock that is, where it is not everybody's. */
  readonly clock?: string;
  readonly use: OldUse;
  readonly lastUsedAt: string | null;
  readonly lastUsedIp?: string | null;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** A secret on its way out: how long it still works, and whether somebody still holds it. */
export function OldSecretPanel(props: OldSecretPanelProps) {
  const { generation, short, from, now, to, clock = "", use, children } = props;
  return (
    <SecretItem generation={generation}>
      <div className="-mt-1 rounded-lg bg-peach-100 px-4 pt-3 pb-4 sm:px-5">
        <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <code>{short}</code>
          {use === "used" ? <Pill tone="heed">still in use</Pill> : <Pill tone="wait">old</Pill>}
        </p>
        <Countdown ms={to - now} />
        <p className="text-note">
          until it stops, on{" "}
          <time dateTime={new Date(to).toISOString()} title={exactWords(to)}>
            {localWords(to)}
          </time>
          {clock}
        </p>
        <Fuse from={from} now={now} to={to} />
        <p className="my-4 text-note leading-normal">
          <OldUseWords {...props} />
        </p>
        {children}
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

type OldUseWordsProps = Pick<OldSecretPanelProps, "use" | "lastUsedAt" | "lastUsedIp">;

function OldUseWords({ use, lastUsedAt, lastUsedIp }: OldUseWordsProps) {
  if (lastUsedAt === null || use === "unused") return "Not used since the rotation. It is safe to end it.";
  return (
    <>
      Old secret last used <MomentFrom at={lastUsedAt} from={lastUsedIp} />.
      {use === "used" ? " Something there still holds it." : ""}
    </>
  );
}
