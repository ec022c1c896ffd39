import type { Metadata } from "next";
import { ConfirmPage } from "#components/sign-in/confirm-page.tsx";

export const metadata: Metadata = { title: "Confirm it is you", robots: { index: false }, referrer: "no-referrer" };

export default function Page() {
  return <ConfirmPage />;
}
