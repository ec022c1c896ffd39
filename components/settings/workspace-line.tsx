"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { endedSession, type PortalSession } from "../api/session.ts";
import { useStore } from "../api/use-store.ts";
import { useVisitor } from "../api/use-visitor.ts";
import { buttonLook } from "../ui/button.tsx";
import { dateWords } from "../ui/time-words.ts";
import { DocsKeyLine } from "./docs-key-line.tsx";
import { Line } from "./notice-line.tsx";
import { signInHref } from "./sign-in-href.ts";
import { StartWorkspace } from "./start-workspace.tsx";

/** One line on whose workspace this is and how long it lasts, where there is something to say about that. */
export function WorkspaceLine({ session }: { session: PortalSession | null }) {
  const kept = useVisitor();
  const ended = useStore(endedSession, null);
  const next = usePathname();
  if (session?.workspace) {
    const { workspace } = session;
    const apart = kept !== null && kept.workspaceId !== workspace.id;
    return (
      <>
        {workspace.expiresAt ? <Unclaimed name={workspace.name} expiresAt={workspace.expiresAt} next={next} /> : null}
        {apart ? <DocsKeyLine kept={kept.workspaceName} shown={workspace.name} /> : null}
      </>
    );
  }
  if (ended && !ended.user.anonymous) {
    return (
      <Line action={<SignIn next={next}>Sign in</SignIn>}>
        <b className="font-medium">Your session has ended.</b> Sign in again, and you are back at this page.
      </Line>
    );
  }
  if (session && !session.user.anonymous)
    return <Line action={<StartWorkspace />}>You are in no workspace yet. Your first step here makes one.</Line>;
  const before = ended?.workspace?.name;
  return (
    <Line action={<SignIn next={next}>Sign in</SignIn>}>
      {before
        ? `${before} has ended, and what was in it is gone. Your next step makes a new test workspace.`
        : "You have no test workspace yet. Your first step here makes one, without an account."}
    </Line>
  );
}

function Unclaimed({ name, expiresAt, next }: { name: string; expiresAt: string; next: string }) {
  return (
    <Line action={<SignIn next={next}>Sign in and keep it</SignIn>}>
      This test workspace, <b className="font-medium">{name}</b>, is yours without an account. It ends 7 days after its
      last use, on {dateWords(Date.parse(expiresAt))}. Sign in and it stays, keys and posts as they are.
    </Line>
  );
}

function SignIn({ next, children }: { next: string; children: ReactNode }) {
  return (
    <a href={signInHref(next)} className={buttonLook("line")}>
      {children}
    </a>
  );
}
