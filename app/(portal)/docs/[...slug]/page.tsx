import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { agentTables } from "#components/agents/agent-tables.ts";
import { readGuide } from "#components/docs/guide.tsx";
import { GuidePage, guideMetadata } from "#components/docs/guide-page.tsx";
import { runnableCalls } from "#components/docs/runnable-calls.tsx";
import { tableParts } from "#components/docs/table-parts.tsx";
import { mediaTables } from "#components/media/media-tables.ts";
import { systemClock } from "#sandbox/time/clock.ts";

interface Params {
  params: Promise<{ slug: string[] }>;
}

const guides = [
  "quickstart",
  "authentication",
  "agents",
  "posts",
  "media",
  "webhooks/secrets",
  "rate-limits",
  "idempotency",
  "versioning",
  "testing",
  "testing/clock",
  "testing/outcomes",
  "testing/faults",
  "testing/requests",
  "testing/reset",
];

// Dates of examples must lie in the future, so the pages are made anew each day.
export const revalidate = 86_400;
export const dynamicParams = false;

export function generateStaticParams(): { slug: string[] }[] {
  return guides.map((slug) => ({ slug: slug.split("/") }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const slug = slugOf(await params);
  return guideMetadata(slug, await read(slug));
}

export default async function Page({ params }: Params) {
  const slug = slugOf(await params);
  return <GuidePage slug={slug} guide={await read(slug)} />;
}

function slugOf({ slug }: { slug: string[] }): string {
  const name = slug.join("/");
  if (!guides.includes(name)) notFound();
  return name;
}

/** Title and text read the guide once. */
const read = cache((slug: string) =>
  readGuide(slug, {
    ...runnableCalls(slug, systemClock.now()),
    ...tableParts(mediaTables),
    ...tableParts(agentTables),
  }),
);
