"use client";

import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { useVisitor } from "../api/use-visitor.ts";
import { useWakeSession } from "../api/use-wake-session.ts";
import { AlreadyIn } from "./already-in.tsx";
import { CreateAccount } from "./create-account.tsx";
import { DoorFrame } from "./door-frame.tsx";
import { nextPath } from "./next-path.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** Two ways in, by password or by a mailed link, and an account for those who have none. */
export function SignInPage() {
  const params = useSearchParams();
  const session = useWakeSession();
  const next = nextPath(params.get("next"));
  const fresh = params.get("new") === "1";
  if (session && !session.user.anonymous) {
    return (
      <Door title="You are in," italic="and known by name.">
        <AlreadyIn session={session} next={next} />
      </Door>
    );
  }
  return (
    <Door title={fresh ? "Make it yours," : "Come in,"} italic={fresh ? "and it stays." : "by your own door."}>
      <nav aria-label="Ways in" className="mb-6 flex gap-6 border-b border-border">
        <Way href={hrefOf(next, false)} current={!fresh}>
          Sign in
        </Way>
        <Way href={hrefOf(next, true)} current={fresh}>
          Create account
        </Way>
      </nav>
      {fresh ? <CreateAccount next={next} /> : <SignInForm next={next} />}
    </Door>
  );
}

function hrefOf(next: string, fresh: boolean): string {
  return `/sign-in?${fresh ? "new=1&" : ""}next=${encodeURIComponent(next)}`;
}

function Way({ href, current, children }: { href: string; current: boolean; children: ReactNode }) {
  return (
    <a
      href={href}
      aria-current={current ? "page" : undefined}
      className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-note font-medium hover:border-border-strong aria-[current]:border-ink"
    >
      {children}
    </a>
  );
}

function Door({ title, italic, children }: { title: string; italic: string; children: ReactNode }) {
  return (
    <DoorFrame eyebrow="Account" title={title} italic={italic} aside={<WhatIsKept />}>
      {children}
    </DoorFrame>
  );
}

/** What becomes of the sandbox that this browser has. */
function WhatIsKept() {
  const session = useWakeSession();
  const visitor = useVisitor();
  const workspace = session?.user.anonymous ? session.workspace?.name : undefined;
  const name = workspace ?? (visitor?.expiresAt ? visitor.workspaceName : undefined);
  if (session && !session.user.anonymous) return null;
  return name ? (
    <p>
      Your sandbox, <b className="font-medium text-ink">{name}</b>, comes along. Its keys and posts stay as they are,
      and from then on it has no end. Sign in with this browser: another one does not know it.
    </p>
  ) : (
    <p>An account keeps a workspace, opens live mode, and lets others in. The sandbox works without one.</p>
  );
}
