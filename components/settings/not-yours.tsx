"use client";

import type { ReactNode } from "react";
import { useRead } from "../api/use-api.ts";
import { useSession } from "../api/use-session.ts";
import { Line } from "./notice-line.tsx";

interface NotYoursProps {
  /** What it is, such as "Keys and apps". */
  readonly what: string;
  /** What this member may do all the same. */
  readonly children?: ReactNode;
}

/** For a member who may not change what a page of Settings is about: who may. */
export function NotYours({ what, children }: NotYoursProps) {
  const role = useSession()?.role ?? "no member";
  const members = useRead("listMembers", {});
  const keepers = (members.data?.data ?? []).filter((one) => one.role === "owner" || one.role === "admin");
  const names = keepers.map(({ name, email }) => name || email || "an owner");
  return (
    <Line>
      {what} belong to owners and admins, and you are {role} here.{" "}
      {names.length > 0 ? `Ask ${listWords(names)}.` : "Ask an owner or an admin of the workspace."} {children}
    </Line>
  );
}

function listWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
