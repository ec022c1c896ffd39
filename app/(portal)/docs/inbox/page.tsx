import type { Metadata } from "next";
import { readGuide } from "#components/docs/guide.tsx";
import { GuidePage, guideMetadata } from "#components/docs/guide-page.tsx";
import { runnableCalls } from "#components/docs/runnable-calls.tsx";
import { inboxParts } from "#components/inbox/inbox-tables.tsx";
import { systemClock } from "#sandbox/time/clock.ts";

// A route of its own, so that no other page carries the tables of the model. Made anew each day, as all guides are.
export const revalidate = 86_400;

const slug = "inbox";

export async function generateMetadata(): Promise<Metadata> {
  return guideMetadata(slug, await read());
}

export default async function InboxPage() {
  return <GuidePage slug={slug} guide={await read()} />;
}

function read() {
  return readGuide(slug, { ...runnableCalls(slug, systemClock.now()), ...inboxParts });
}
