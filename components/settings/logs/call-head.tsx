"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { Icon } from "../../ui/icon.tsx";
import { MethodPill } from "../../ui/method-pill.tsx";
import { Pill } from "../../ui/pill.tsx";
import { exactWords } from "../../ui/time-words.ts";
import { ViewLink } from "../view-link.tsx";
import { headlineOf, markOf, statusWords, tookWords } from "./call-words.ts";
import { CopyText } from "./copy-text.tsx";
import { useLogPlace } from "./use-log-place.ts";

/** What a call was and how it ended, in a sentence. */
export function CallHead({ call }: { call: Schema<"LoggedRequestDetail"> }) {
  const { hrefOf } = useLogPlace();
  const { icon, tone } = markOf(call.status);
  const [said, italic] = headlineOf(call);
  return (
    <>
      <div className="flex items-start justify-between gap-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <code className="text-small break-all">{call.id}</code>
          <CopyText text={call.id} name="the id of the call" />
        </div>
        <ViewLink
          href={hrefOf(null)}
          aria-label="Close this call"
          className="-mt-2 -mr-3 inline-grid size-11 flex-none place-items-center rounded-full hover:bg-muted max-lg:hidden"
        >
          <Icon name="cross" className="size-5" />
        </ViewLink>
      </div>
      <h2
        id="call-title"
        className="mt-3 font-display text-[1.875rem] leading-[1.12] tracking-[-0.03em] text-balance lining-nums tabular-nums"
      >
        {said} <i className="block font-display-italic font-light text-primary italic">{italic}</i>
      </h2>
      <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
        <MethodPill method={call.method} />
        <code className="min-w-0 text-small break-all">
          {call.path}
          {call.query ? `?${call.query}` : ""}
        </code>
      </p>
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-note text-muted-text tabular-nums">
        <Pill tone={tone} icon={icon}>
          {call.status} {statusWords(call)}
        </Pill>
        <span>{exactWords(Date.parse(call.at))}</span>
        <span>{tookWords(call)}</span>
      </p>
      {call.code ? (
        <p className="mt-1">
          <a
            href={`/docs/errors/${call.code}`}
            className="inline-flex min-h-11 items-center text-note text-primary underline underline-offset-4 hover:text-primary-deep"
          >
            What {call.code} means, and what to do
          </a>
        </p>
      ) : null}
    </>
  );
}
