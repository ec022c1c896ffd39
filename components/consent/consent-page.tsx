"use client";

import { useCallback, useEffect, useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { call } from "../api/client.ts";
import type { PortalSession } from "../api/session.ts";
import { useWakeSession } from "../api/use-wake-session.ts";
import { DoorFrame } from "../sign-in/door-frame.tsx";
import { FailureNote } from "../ui/failure-note.tsx";
import { Loading, Skeleton } from "../ui/skeleton.tsx";
import { ConsentForm } from "./consent-form.tsx";
import { NoRequest } from "./no-request.tsx";

type Consent = Schema<"Consent">;
type Meanings = Readonly<Record<Schema<"Scope">, string>>;

/** An app asks, and a person answers: what it may do, in which workspace, with which data. */
export function ConsentPage({ meanings }: { meanings: Meanings }) {
  const session = useWakeSession();
  const [id, setId] = useState<string | null | undefined>(undefined);
  useEffect(() => setId(new URLSearchParams(location.search).get("request")), []);
  if (session === undefined || id === undefined) return <Waiting words="Asking who is signed in" />;
  // A request belongs to the session that brought it, so signing in again cannot help.
  if (session === null || id === null) return <NoRequest />;
  return <Asked id={id} session={session} meanings={meanings} />;
}

function Asked({ id, session, meanings }: { id: string; session: PortalSession; meanings: Meanings }) {
  const [consent, setConsent] = useState<Consent | null>(null);
  const [error, setError] = useState<unknown>(null);
  const read = useCallback(async () => {
    try {
      const reply = await call("getConsent", { path: { id } });
      if (!reply.ok) throw new ApiProblem(reply);
      setError(null);
      setConsent(reply.body);
    } catch (thrown) {
      setError(thrown);
    }
  }, [id]);
  useEffect(() => {
    void read();
  }, [read]);
  if (error instanceof ApiProblem && error.problem.code === "not_found") return <NoRequest />;
  if (error)
    return (
      <DoorFrame eyebrow="Connect an app" title="An app asks," italic="and you answer.">
        <FailureNote error={error} doing="The request could not be read." onRetry={() => void read()} />
      </DoorFrame>
    );
  if (!consent) return <Waiting words="Reading the request" />;
  return <ConsentForm id={id} consent={consent} session={session} meanings={meanings} />;
}

function Waiting({ words }: { words: string }) {
  return (
    <DoorFrame eyebrow="Connect an app" title="An app asks," italic="and you answer.">
      <Loading words={words}>
        <Skeleton className="h-48 w-full" />
      </Loading>
    </DoorFrame>
  );
}
