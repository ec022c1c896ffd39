"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { call } from "../api/client.ts";
import { failureOf } from "../api/failure.ts";
import { markEntry, type PortalSession } from "../api/session.ts";
import { signOut } from "../api/sign-in.ts";
import { keepVisitor } from "../api/visitor.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { NewWorkspace } from "./new-workspace.tsx";

type Own = Schema<"OwnWorkspace">;

const row =
  "flex min-h-11 w-full items-center gap-3 rounded-md px-3 py-1.5 text-left text-note leading-snug hover:bg-muted";

/** Who is signed in, the workspaces to choose from, and the way out. */
export function AccountPanel({ session }: { session: PortalSession }) {
  const { user } = session;
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const act = async (words: string, work: () => Promise<void>) => {
    setBusy(words);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(failureOf(thrown).what);
    }
    setBusy(null);
  };
  const leave = () =>
    act("Signing out", async () => {
      await signOut();
      location.assign("/");
    });
  const enter = (id: string) => act("Changing", () => switchTo(id));
  return (
    <div className="p-3">
      <div className="border-b border-border px-3 pt-2 pb-3.5 leading-snug">
        <p className="font-medium break-words">{user.name || "You"}</p>
        <p className="text-small break-all text-muted-text">{user.email}</p>
      </div>
      <Workspaces session={session} onChoose={enter} />
      <NewWorkspace row={row} onMade={switchTo} />
      <div className="mt-1.5 border-t border-border pt-1.5">
        <PanelLink href="/settings">Settings</PanelLink>
        <Button kind="text" className="px-3 no-underline" busy={busy} onClick={leave}>
          Sign out
        </Button>
      </div>
      {error ? (
        <p role="alert" className="px-3 pb-2 text-small text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function PanelLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className={row}>
      {children}
    </a>
  );
}

function Workspaces({ session, onChoose }: { session: PortalSession; onChoose: (id: string) => void }) {
  const [list, setList] = useState<readonly Own[] | null>(null);
  useEffect(() => {
    let left = false;
    const read = async () => {
      const reply = await call("listWorkspaces", {});
      if (!left && reply.ok) setList(reply.body.data);
    };
    read().catch(() => undefined);
    return () => {
      left = true;
    };
  }, []);
  const shown = list ?? (session.workspace ? [{ ...session.workspace, role: session.role }] : []);
  return (
    <div className="pt-2.5">
      <p id="own-workspaces" className="px-3 pb-1 text-code text-muted-text">
        Workspaces
      </p>
      <ul aria-labelledby="own-workspaces" className="max-h-64 overflow-y-auto">
        {shown.map(({ id, name, role }) => {
          const current = id === session.workspace?.id;
          return (
            <li key={id}>
              <button
                type="button"
                aria-current={current ? "true" : undefined}
                onClick={() => (current ? undefined : onChoose(id))}
                className={row}
              >
                <span className="min-w-0 flex-1 break-words">{name}</span>
                <span className="text-code text-muted-text">{role}</span>
                {current ? <Icon name="check" className="size-4" /> : <span className="size-4" />}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/**
 * From now on this browser works in another workspace, the docs included. The page asks who it is when it comes again:
 * asked before, half of it would show the new workspace until it goes.
 */
async function switchTo(id: string): Promise<void> {
  const reply = await call("switchWorkspace", { path: { id } });
  if (!reply.ok) throw new Error(reply.body.detail);
  keepVisitor(null);
  markEntry();
  location.reload();
}
