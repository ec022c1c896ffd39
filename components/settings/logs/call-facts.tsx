"use client";

import type { ReactNode } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { ViewLink } from "../view-link.tsx";
import { useLogFacts } from "./log-facts.tsx";
import { noFilter } from "./log-filter.ts";
import { useLogPlace } from "./use-log-place.ts";

const link = "underline decoration-control underline-offset-4 hover:decoration-ink";

/** Who called, with what, from where. Each leads to the calls that have it in common. */
export function CallFacts({ call }: { call: Schema<"LoggedRequestDetail"> }) {
  const { sources } = useLogFacts();
  const { address, hrefOf } = useLogPlace();
  const hrefTo = (changes: Record<string, string>) => address.with({ ...noFilter, ...changes }, "/settings/logs");
  const { key } = call;
  const refusedBefore = call.status >= 400 ? "None: it was refused before." : "None, this path is not ours.";
  return (
    <dl className="mt-6 grid gap-x-8 border-t border-border sm:grid-cols-2">
      <Fact name="Operation">
        {call.operationId ? (
          <ViewLink href={hrefTo({ operation: call.operationId })} className={link}>
            {call.operationId}
          </ViewLink>
        ) : (
          refusedBefore
        )}
      </Fact>
      <Fact name="Key">
        {key ? (
          <>
            <ViewLink href={hrefTo({ key: key.id })} className={link}>
              {key.name ?? "A deleted key"}
            </ViewLink>
            <span className="block text-code text-muted-text">
              {key.hint ? `ends in ${key.hint}, ` : ""}secret {key.generation} of this key
            </span>
          </>
        ) : call.app ? (
          <>
            {call.app.name ?? "A deleted app"}, for somebody who connected it
            <code className="block text-code text-muted-text">{call.app.id}</code>
          </>
        ) : call.person ? (
          <>
            {call.person.name ?? "Somebody who has left"}, in the portal
            <code className="block text-code text-muted-text">{call.person.id}</code>
          </>
        ) : (
          "None"
        )}
      </Fact>
      <Fact name="Program">
        <ViewLink href={hrefTo({ source: call.source })} className={link}>
          {sources[call.source] ?? call.source}
        </ViewLink>
        {call.replayOf ? (
          <span className="block text-code text-muted-text">
            sends{" "}
            <ViewLink href={hrefOf(call.replayOf)} className={`${link} break-all`}>
              {call.replayOf}
            </ViewLink>{" "}
            again
          </span>
        ) : null}
      </Fact>
      <Fact name="Address">
        <code className="text-small break-all">{call.address}</code>
      </Fact>
      <Fact name="Idempotency-Key">
        {call.idempotencyKey ? (
          <>
            <code className="text-small break-all">{call.idempotencyKey}</code>
            {call.replayed ? (
              <span className="block text-code text-muted-text">used before, so the first answer came again</span>
            ) : null}
          </>
        ) : (
          "None"
        )}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-b border-border py-3 text-note leading-normal">
      <dt className="text-code text-muted-text">{name}</dt>
      <dd className="mt-0.5 min-w-0">{children}</dd>
    </div>
  );
}
