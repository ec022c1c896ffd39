"use client";

import { useVisitor } from "../api/visitor.ts";
import { Icon } from "../ui/icon.tsx";

/** Says that this browser has a test workspace, once it has one. */
export function TestChip() {
  const visitor = useVisitor();
  if (!visitor) return null;
  return (
    <span
      title={`Your test workspace. It ends 7 days after its last use: ${visitor.expiresAt.slice(0, 10)}.`}
      className="hidden h-9 items-center gap-2 rounded-full bg-peach-200 px-3.5 text-small whitespace-nowrap sm:inline-flex"
    >
      <Icon name="ring" className="size-3.5" />
      Test <span aria-hidden="true">·</span> {visitor.workspaceName}
    </span>
  );
}
