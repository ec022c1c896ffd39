import type { Metadata } from "next";
import { readGuide } from "#components/docs/guide.tsx";
import { GuidePage, guideMetadata } from "#components/docs/guide-page.tsx";
import { runnableCalls } from "#components/docs/runnable-calls.tsx";
import { voiceParts } from "#components/voice/voice-tables.tsx";
import { systemClock } from "#sandbox/time/clock.ts";

// A route of its own, so that no other page carries the tables of what is measured. Made anew each day, as all guides are.
export const revalidate = 86_400;

const slug = "voice";

export async function generateMetadata(): Promise<Metadata> {
  return guideMetadata(slug, await read());
}

export default async function VoicePage() {
  return <GuidePage slug={slug} guide={await read()} />;
}

function read() {
  return readGuide(slug, { ...runnableCalls(slug, systemClock.now()), ...voiceParts });
}
