"use client";

import { useRead } from "../../api/use-api.ts";
import { Line } from "../notice-line.tsx";

/** For a member who manages no keys and no apps: who does. */
export function KeysNotYours({ role }: { role: string }) {
  const members = useRead("listMembers", {});
  const keepers = (members.data?.data ?? []).filter((one) => one.role === "owner" || one.role === "admin");
  const names = keepers.map(({ name, email }) => name || email || "an owner");
  return (
    <Line>
      Keys and apps belong to owners and admins, and you are {role} here.{" "}
      {names.length > 0 ? `Ask ${listWords(names)}.` : "Ask an owner or an admin of the workspace."} The docs run for
      you all the same, and below are the apps that you connected yourself.
    </Line>
  );
}

function listWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
