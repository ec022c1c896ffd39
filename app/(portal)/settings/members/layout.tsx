import type { Metadata } from "next";
import type { ReactNode } from "react";
import { type MemberFacts, MemberFactsProvider } from "#components/settings/members/member-facts.tsx";
import { type Role, roles, scopes, signIn, workspaceLimits } from "#sandbox/contract/facts.gen.ts";

export const metadata: Metadata = {
  title: "Members in Settings",
  description: "Who works in this workspace, as what, and who is invited.",
};

const daySeconds = 86_400;

const facts: MemberFacts = {
  roles: Object.entries(roles).map(([id, { meaning, scopes: may }]) => ({
    id: id as Role,
    meaning,
    scopes: may.map((scope) => ({ id: scope, meaning: scopes[scope] })),
  })),
  mostMembers: workspaceLimits.members,
  invitationDays: signIn.invitationSeconds / daySeconds,
};

export default function MembersLayout({ children }: { children: ReactNode }) {
  return <MemberFactsProvider facts={facts}>{children}</MemberFactsProvider>;
}
