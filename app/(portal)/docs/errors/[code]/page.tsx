import type { Metadata } from "next";
import { ErrorPage } from "#components/errors/error-page.tsx";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { systemClock } from "#sandbox/time/clock.ts";

interface Params {
  params: Promise<{ code: Code }>;
}

// Dates of examples must lie in the future, so the pages are made anew each day.
export const revalidate = 86_400;
export const dynamicParams = false;

export function generateStaticParams(): { code: string }[] {
  return Object.keys(codes).map((code) => ({ code }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { code } = await params;
  return { title: `${code}: ${codes[code].title}`, description: `${codes[code].cause} ${codes[code].remedy}` };
}

/** The page that the `type` of a problem answer leads to. */
export default async function Page({ params }: Params) {
  const { code } = await params;
  return <ErrorPage code={code} now={systemClock.now()} />;
}
