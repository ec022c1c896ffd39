"use client";

import { useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../api/place.ts";
import { usePages, useRead } from "../../api/use-api.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { LoadMore } from "../../ui/load-more.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { Section } from "../section.tsx";
import { useApps } from "./apps/use-apps.ts";
import { ChangeList } from "./change-list.tsx";
import { nameOf } from "./key-words.ts";
import { useKeys } from "./use-keys.ts";

/** What changed in the workspace, who did it, and from where. */
export function ChangesSection() {
  const [target, setTarget] = useState("");
  const [actor, setActor] = useState("");
  const { mode } = usePlace();
  // The changes are those of the workspace, in both modes, so both lists of keys give names to them.
  const others = useRead("listKeys", { query: { mode: mode === "test" ? "live" : "test" } }).data?.data ?? [];
  const keys = [...(useKeys().data?.data ?? []), ...others];
  const apps = useApps().data?.data ?? [];
  const members = useRead("listMembers", {}).data?.data ?? [];
  const query = { limit: 25, ...(target ? { target } : {}), ...(actor ? { actor } : {}) };
  const list = usePages("listAuditEvents", { query });
  const events = list.data?.pages.flatMap((page) => (page as Schema<"AuditEventList">).data);
  const names = new Map([
    ...namesThen(events ?? []),
    ...keys.map((key) => [key.id, nameOf(key)] as const),
    ...apps.map((app) => [app.id, app.name] as const),
  ]);
  return (
    <Section
      anchor="changes"
      eyebrow="Recent changes"
      title="What changed,"
      italic="and who did it."
      aside="Kept 400 days. No secret is ever written here."
    >
      <div className="mb-2 flex flex-wrap gap-2">
        <SelectField
          label="Key or app"
          value={target}
          onChange={setTarget}
          choices={[
            { value: "", name: "Every key, app and setting" },
            ...keys.map((key) => ({ value: key.id, name: nameOf(key) })),
            ...apps.map((app) => ({ value: app.id, name: app.name })),
          ]}
        />
        <SelectField
          label="Person"
          value={actor}
          onChange={setActor}
          choices={[
            { value: "", name: "Everyone" },
            ...members.map(({ userId, name, email }) => ({ value: userId, name: name || email || "A member" })),
          ]}
        />
      </div>
      {list.error ? (
        <FailureNote error={list.error} doing="The changes could not be read." onRetry={() => void list.refetch()} />
      ) : events ? (
        <ChangeList events={events} names={names} filtered={target !== "" || actor !== ""} />
      ) : (
        <Loading words="Reading the changes">
          <Skeleton className="mt-6 h-40 w-full" />
        </Loading>
      )}
      {list.hasNextPage ? (
        <p className="border-t border-border pt-2">
          <LoadMore words="Load more" busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        </p>
      ) : null}
    </Section>
  );
}

/** What is gone is called as it was when it was last named. */
function namesThen(events: readonly Schema<"AuditEvent">[]): [string, string][] {
  return events
    .flatMap(({ target, detail: { name } }): [string, string][] => (typeof name === "string" ? [[target, name]] : []))
    .reverse();
}
