import { asScript, type StructuredData } from "./structured-data.ts";

/** A data block. Browsers run nothing of it, so the content policy has nothing to allow. */
export function DataBlock({ data }: { data: StructuredData }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, in which no element can end.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asScript(data) }} />;
}
