"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { Icon } from "../../ui/icon.tsx";
import { useAddress } from "../use-address.ts";
import { ViewLink } from "../view-link.tsx";
import { When } from "../when.tsx";

/** One request that came in, as a line to open it by. */
export function CaughtRow({ caught, open }: { caught: Schema<"Caught">; open: boolean }) {
  const address = useAddress();
  const { kind, status } = caught.answer;
  const good = status !== null && status >= 200 && status < 300;
  const right = caught.checks.every(({ valid }) => valid);
  return (
    <li>
      <ViewLink
        href={address.with({ caught: caught.id })}
        aria-current={open ? "true" : undefined}
        className="relative grid min-h-11 grid-cols-[4.25rem_minmax(0,1fr)_auto_4rem] items-center gap-x-2 max-sm:grid-cols-[4.25rem_minmax(0,1fr)_4rem] px-5 py-1.5 text-code leading-normal tabular-nums hover:bg-muted focus-visible:-outline-offset-2 aria-[current]:bg-primary-soft aria-[current]:before:absolute aria-[current]:before:inset-y-0 aria-[current]:before:left-0 aria-[current]:before:w-0.5 aria-[current]:before:bg-primary md:min-h-10"
      >
        <span className="font-mono text-fine text-muted-text in-aria-[current]:text-ink">
          <When at={caught.receivedAt} as="short" />
        </span>
        <b className="truncate font-medium">{caught.event}</b>
        <span className="whitespace-nowrap text-muted-text in-aria-[current]:text-ink max-sm:col-start-2 max-sm:row-start-2">
          attempt {caught.attempt}
        </span>
        <span
          className={`inline-flex items-center justify-end gap-1 whitespace-nowrap max-sm:col-start-3 max-sm:row-start-1 ${good ? "" : "text-danger"}`}
        >
          <Icon name={good ? "check" : "cross"} className="size-3.5" />
          <span className="sr-only">answered </span>
          {status ?? (kind === "hang" ? "silence" : "cut")}
        </span>
        {right ? (
          <span className="sr-only">, signatures right</span>
        ) : (
          <span className="col-span-2 col-start-2 text-danger sm:col-span-3">a signature is wrong</span>
        )}
      </ViewLink>
    </li>
  );
}
