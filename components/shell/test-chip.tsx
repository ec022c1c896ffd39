"use client";

import { useSession } from "../api/use-session.ts";
import { useVisitor } from "../api/use-visitor.ts";
import { Icon } from "../ui/icon.tsx";

/** Says that this browser has a test workspace, once it has one. */
export function TestChip() {
  const visitor = useVisitor();
  const workspace = useSession()?.workspace;
  const name = workspace?.name ?? visitor?.workspaceName;
  if (!name) return null;
  const expiresAt = workspace ? workspace.expiresAt : visitor?.expiresAt;
  const stay = expiresAt ? `It ends 7 days after its last use: ${expiresAt.slice(0, 10)}.` : "It stays.";
  return (
    <span
      title={`Your test workspace. ${stay}`}
      className="hidden h-9 max-w-64 items-center gap-2 rounded-full bg-peach-200 px-3.5 text-small whitespace-nowrap md:inline-flex"
    >
      <Icon name="ring" className="size-3.5" />
      <span className="truncate">
        Test <span aria-hidden="true">·</span> {name}
      </span>
    </span>
  );
}
