import type { Metadata } from "next";
import { readGuide } from "#components/docs/guide.tsx";
import { GuidePage, guideMetadata } from "#components/docs/guide-page.tsx";
import { runnableCalls } from "#components/docs/runnable-calls.tsx";
import { matrixParts } from "#components/matrix/matrix-table.tsx";
import { systemClock } from "#sandbox/time/clock.ts";

// A route of its own, so that no other page carries the table of the six. Made anew each day, as all guides are.
export const revalidate = 86_400;

const slug = "matrix";

export async function generateMetadata(): Promise<Metadata> {
  return guideMetadata(slug, await read());
}

export default async function MatrixPage() {
  return <GuidePage slug={slug} guide={await read()} />;
}

function read() {
  return readGuide(slug, { ...runnableCalls(slug, systemClock.now()), ...matrixParts });
}
