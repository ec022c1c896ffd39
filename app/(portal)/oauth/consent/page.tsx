import type { Metadata } from "next";
import { ConsentPage } from "#components/consent/consent-page.tsx";
import { scopes } from "#sandbox/contract/facts.gen.ts";

export const metadata: Metadata = { title: "Connect an app", robots: { index: false }, referrer: "no-referrer" };

export default function Page() {
  return <ConsentPage meanings={scopes} />;
}
