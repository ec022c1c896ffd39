"use client";

import { useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { call, newIdempotencyKey } from "../api/client.ts";
import type { PortalSession } from "../api/session.ts";
import { DoorFrame } from "../sign-in/door-frame.tsx";
import { useAct } from "../sign-in/use-act.ts";
import { Button } from "../ui/button.tsx";
import { FailureNote } from "../ui/failure-note.tsx";
import { localWords } from "../ui/local-words.ts";
import { Monogram } from "../ui/monogram.tsx";
import { ModeChoice, ScopeChoice, WorkspaceChoice } from "./choices.tsx";
import { WhoYouAre } from "./who-you-are.tsx";

interface ConsentFormProps {
  readonly id: string;
  readonly consent: Schema<"Consent">;
  readonly session: PortalSession;
  readonly meanings: Readonly<Record<Schema<"Scope">, string>>;
}

/** What an app asks for, and the three things that the person decides: where, with which data, and how much. */
export function ConsentForm({ id, consent, session, meanings }: ConsentFormProps) {
  const { app, returnsTo, workspaces, expiresAt } = consent;
  const first = workspaces.find((one) => one.id === session.workspace?.id) ?? workspaces[0];
  const [workspaceId, setWorkspaceId] = useState(first?.id ?? "");
  const workspace = workspaces.find((one) => one.id === workspaceId);
  const [mode, setMode] = useState<"test" | "live">("test");
  const [refused, setRefused] = useState<readonly Schema<"Scope">[]>([]);
  const given = (workspace?.scopes ?? []).filter((scope) => !refused.includes(scope));
  const chosen = workspace?.modes.includes(mode) ? mode : "test";

  const decide = async (body: Schema<"ConsentDecision">) => {
    const reply = await call("decideConsent", { path: { id }, body }, { idempotencyKey: newIdempotencyKey() });
    if (!reply.ok) throw new ApiProblem(reply);
    location.replace(reply.body.redirectTo);
  };
  const allow = useAct(() => decide({ decision: "allow", workspaceId, mode: chosen, scopes: given }));
  const deny = useAct(() => decide({ decision: "deny" }));
  const error = allow.error ?? deny.error;

  return (
    <DoorFrame
      eyebrow="Connect an app"
      title={`${app.name} asks,`}
      italic="and you answer."
      aside={
        <>
          <p>
            <Registrar name={app.registeredBy} />, and your browser goes back to{" "}
            <b className="font-medium wrap-anywhere text-ink">{returnsTo}</b>. If you did not come from there, say no.
          </p>
          <p className="mt-3">
            It never sees your password, and reaches nothing but what you choose here. You can disconnect it at any time
            in Settings, under Developer.
          </p>
        </>
      }
    >
      <form
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          // The words under the list say what is missing.
          if (given.length > 0) void allow.run();
        }}
      >
        <div className="flex items-center gap-3">
          <Monogram name={app.name} />
          <p className="min-w-0 leading-[1.4]">
            <b className="font-medium wrap-anywhere">{app.name}</b>
            <span className="block text-code wrap-anywhere text-muted-text">goes back to {returnsTo}</span>
          </p>
        </div>
        <WhoYouAre session={session} />
        {workspace ? (
          <>
            <WorkspaceChoice workspaces={workspaces} value={workspaceId} onChange={setWorkspaceId} />
            <ModeChoice modes={workspace.modes} value={chosen} onChange={setMode} />
            <ScopeChoice
              asked={consent.scopes}
              possible={workspace.scopes}
              refused={refused}
              meanings={meanings}
              role={workspace.role}
              onChange={setRefused}
            />
          </>
        ) : (
          <p className="text-note leading-[1.6]">
            You are in no workspace yet, so there is nothing to connect. Start one in{" "}
            <a href="/settings/developer" className="underline">
              Settings
            </a>
            , then go back to the app.
          </p>
        )}
        {error ? <FailureNote error={error} doing="Nothing was shared." /> : null}
        <div className="flex flex-wrap gap-x-5 gap-y-2">
          {workspace ? (
            <Button kind="ink" submit busy={allow.busy && "Allowing"}>
              Allow
            </Button>
          ) : null}
          <Button kind="text" busy={deny.busy && "Saying no"} onClick={() => void deny.run()}>
            No, share nothing
          </Button>
        </div>
        <p className="text-code text-muted-text">This can be decided until {localWords(Date.parse(expiresAt))}.</p>
      </form>
    </DoorFrame>
  );
}

/** Anybody may call a workspace Aloha, so what is Aloha's own is said in other words. */
function Registrar({ name }: { readonly name: string | null }) {
  if (name === null) return <>It comes with Aloha</>;
  return (
    <>
      It was registered by the workspace <b className="font-medium text-ink">{name}</b>
    </>
  );
}
