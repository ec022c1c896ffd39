import type { Metadata } from "next";
import { InvitationPage } from "#components/sign-in/invitation-page.tsx";
import { roles } from "#sandbox/contract/facts.gen.ts";

export const metadata: Metadata = { title: "Invitation", robots: { index: false } };

const meanings = Object.fromEntries(Object.entries(roles).map(([role, { meaning }]) => [role, meaning]));

export default async function Page({ params }: { params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  return <InvitationPage id={id} roles={meanings} />;
}
