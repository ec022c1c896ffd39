"use client";

import { Fragment } from "react";
import { useSession } from "../../../api/use-session.ts";
import { Button } from "../../../ui/button.tsx";
import { Monogram } from "../../../ui/monogram.tsx";
import { Pill } from "../../../ui/pill.tsx";
import { dateWords, exactWords } from "../../../ui/time-words.ts";
import { useDeveloperFacts } from "../developer-facts.tsx";
import { byWhom } from "../key-words.ts";
import { Moment } from "../moment.tsx";
import { type Connection, dataOf, restingScopes } from "./connection-words.ts";
import { useDisconnectDialog } from "./use-disconnect-dialog.ts";

/** An app that acts for somebody here: for whom, since when, with which data, and what it may do. */
export function ConnectionRow({ item }: { item: Connection }) {
  const { open } = useDisconnectDialog();
  const { app } = item;
  const { words, tone } = dataOf(item);
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-4 gap-y-3 border-border px-5 py-5 text-note leading-normal not-first:border-t sm:grid-cols-[2.5rem_minmax(0,1fr)_auto] sm:px-6">
      <Monogram name={app.name} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <b className="font-medium wrap-anywhere">{app.name}</b>
          <Pill tone={tone}>{words}</Pill>
        </p>
        <p className="text-muted-text wrap-anywhere">
          <Since item={item} />
        </p>
        <MayDo scopes={item.scopes} />
        <Resting item={item} />
      </div>
      <div className="max-sm:col-start-2">
        <Button aria-label={`Disconnect ${app.name}, ${words}`} onClick={() => open("disconnect", item.id)}>
          Disconnect
        </Button>
      </div>
    </li>
  );
}

function Since({ item: { app, user, createdAt, lastUsedAt, devices } }: { item: Connection }) {
  const me = useSession()?.user.id;
  const at = Date.parse(createdAt);
  return (
    <>
      {app.registeredBy === null ? "It comes with Aloha." : `Registered by ${app.registeredBy}.`} Connected{" "}
      {byWhom(user, me)} on{" "}
      <time dateTime={createdAt} title={exactWords(at)}>
        {dateWords(at)}
      </time>
      ,{" "}
      {lastUsedAt ? (
        <>
          last used <Moment at={lastUsedAt} />
        </>
      ) : (
        "not used yet"
      )}
      {devices > 1 ? `, on ${devices} devices` : ""}.
    </>
  );
}

function MayDo({ scopes }: Pick<Connection, "scopes">) {
  const facts = useDeveloperFacts();
  if (scopes.length === 0) {
    return <p className="mt-3">It may do nothing at present.</p>;
  }
  return (
    <ul aria-label="What it may do" className="mt-3 grid gap-x-3 gap-y-1.5 sm:grid-cols-[auto_minmax(0,1fr)]">
      {scopes.map((scope) => (
        <li key={scope} className="grid grid-cols-subgrid items-baseline gap-y-0.5 sm:col-span-2">
          <code className="justify-self-start rounded-sm bg-muted px-1.5 py-0.5 whitespace-nowrap">{scope}</code>
          <span className="min-w-0">{facts.scopes[scope]}</span>
        </li>
      ))}
    </ul>
  );
}

/** What was given and cannot be used at present. */
function Resting({ item }: { item: Connection }) {
  const me = useSession()?.user.id;
  const resting = restingScopes(item);
  if (resting.length === 0) return null;
  const whose = item.user.id === me ? "your role" : "the role of the member";
  return (
    <p className="mt-3 text-muted-text">
      {resting.map((scope, place) => (
        <Fragment key={scope}>
          {place > 0 ? " and " : null}
          <code className="text-ink">{scope}</code>
        </Fragment>
      ))}{" "}
      {resting.length === 1 ? "was" : "were"} granted too, and {resting.length === 1 ? "rests" : "rest"}: {whose} or the
      registration of the app does not allow {resting.length === 1 ? "it" : "them"} now.
    </p>
  );
}
