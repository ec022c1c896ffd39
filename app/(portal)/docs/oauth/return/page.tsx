import type { Metadata } from "next";
import { DocsFrame } from "#components/docs/docs-frame.tsx";
import { TakeReturn } from "#components/oauth/take-return.tsx";

export const metadata: Metadata = { title: "Back from consent", robots: { index: false }, referrer: "no-referrer" };

export default function ReturnPage() {
  return (
    <DocsFrame
      current="oauth"
      eyebrow="Docs · OAuth · Demo partner"
      title="Back from consent,"
      italic="with an answer."
      description="The redirect URI of the demo partner in the OAuth guide. It needs JavaScript, as the walk does."
    >
      <TakeReturn walkHref="/docs/oauth#walk-check" />
    </DocsFrame>
  );
}
