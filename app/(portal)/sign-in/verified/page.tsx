import type { Metadata } from "next";
import { Suspense } from "react";
import { VerifiedPage } from "#components/sign-in/verified-page.tsx";

export const metadata: Metadata = { title: "Address verified", robots: { index: false } };

export default function Page() {
  return (
    <Suspense>
      <VerifiedPage />
    </Suspense>
  );
}
