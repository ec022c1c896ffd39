"use client";

import { useRead } from "../../api/use-api.ts";
import { EmptyState } from "../../ui/empty-state.tsx";

/** For a member who manages no keys: who does. */
export function KeysNotYours({ role }: { role: string }) {
  const members = useRead("listMembers", {});
  const keepers = (members.data?.data ?? []).filter((one) => one.role === "owner" || one.role === "admin");
  const names = keepers.map(({ name, email }) => name || email || "an owner");
  return (
    <div className="py-12 sm:py-16">
      <EmptyState title="Keys belong to" italic="owners and admins.">
        <p>
          You are {role} here, so you see no keys and make none.{" "}
          {names.length > 0 ? `Ask ${listWords(names)}.` : "Ask an owner or an admin of the workspace."} The examples of
          the docs run for you all the same, with a test key that can do what you may do.
        </p>
      </EmptyState>
    </div>
  );
}

function listWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
