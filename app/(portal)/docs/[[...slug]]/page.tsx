import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocsFrame } from "#components/docs/docs-frame.tsx";
import { readGuide } from "#components/docs/guide.tsx";
import { systemClock } from "#sandbox/time/clock.ts";

interface Params {
  params: Promise<{ slug?: string[] }>;
}

const guides = ["quickstart"];

// Dates of examples must lie in the future, so the pages are made anew each day.
export const revalidate = 86_400;
export const dynamicParams = false;

export function generateStaticParams(): { slug: string[] }[] {
  return guides.map((slug) => ({ slug: [slug] }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { title, italic, description } = await guideOf(await params);
  return { title: `${title} ${italic}`.replace(/\.$/, ""), description };
}

export default async function GuidePage({ params }: Params) {
  const names = await params;
  const { body, headings, ...front } = await guideOf(names);
  return (
    <DocsFrame current={names.slug?.[0] ?? ""} eyebrow="Docs · Start" headings={headings} {...front}>
      {body}
    </DocsFrame>
  );
}

function guideOf({ slug = [] }: { slug?: string[] }) {
  const name = slug.join("/");
  if (!guides.includes(name)) notFound();
  return readGuide(name, systemClock.now());
}
