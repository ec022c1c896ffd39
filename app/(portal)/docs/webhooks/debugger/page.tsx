import type { Metadata } from "next";
import { readGuide } from "#components/docs/guide.tsx";
import { GuidePage, guideMetadata } from "#components/docs/guide-page.tsx";
import { debuggerParts } from "#components/webhooks/debugger-parts.tsx";

const slug = "webhooks/debugger";

export async function generateMetadata(): Promise<Metadata> {
  return guideMetadata(slug, await read());
}

export default async function DebuggerPage() {
  return <GuidePage slug={slug} guide={await read()} wide />;
}

function read() {
  return readGuide(slug, debuggerParts);
}
