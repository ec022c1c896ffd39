import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readGuide } from "#components/docs/guide.tsx";
import { GuidePage, guideMetadata } from "#components/docs/guide-page.tsx";
import { runnableCalls } from "#components/docs/runnable-calls.tsx";
import { MediaRefusalTable, MediaTypeTable } from "#components/media/media-tables.tsx";
import { systemClock } from "#sandbox/time/clock.ts";

interface Params {
  params: Promise<{ slug?: string[] }>;
}

const guides = [
  "quickstart",
  "authentication",
  "posts",
  "media",
  "rate-limits",
  "idempotency",
  "pagination",
  "versioning",
  "testing",
];

// Dates of examples must lie in the future, so the pages are made anew each day.
export const revalidate = 86_400;
export const dynamicParams = false;

export function generateStaticParams(): { slug: string[] }[] {
  return guides.map((slug) => ({ slug: [slug] }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const slug = slugOf(await params);
  return guideMetadata(slug, await read(slug));
}

export default async function Page({ params }: Params) {
  const slug = slugOf(await params);
  return <GuidePage slug={slug} guide={await read(slug)} />;
}

function slugOf({ slug = [] }: { slug?: string[] }): string {
  const name = slug.join("/");
  if (!guides.includes(name)) notFound();
  return name;
}

function read(slug: string) {
  return readGuide(slug, { ...runnableCalls(slug, systemClock.now()), MediaTypeTable, MediaRefusalTable });
}
