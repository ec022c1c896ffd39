import type { Metadata } from "next";
import { ClaimPage } from "#components/sign-in/claim-page.tsx";

export const metadata: Metadata = { title: "Claim a workspace", robots: { index: false }, referrer: "no-referrer" };

export default function Page() {
  return <ClaimPage />;
}
