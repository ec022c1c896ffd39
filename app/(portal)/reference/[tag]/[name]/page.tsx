import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventPage } from "#components/reference/event-page.tsx";
import { ObjectPage } from "#components/reference/object-page.tsx";
import { objectNames } from "#components/reference/object-pages.ts";
import { OperationPage } from "#components/reference/operation-page.tsx";
import { referencePaths, referenceTags } from "#components/reference/reference-tree.ts";
import { events } from "#sandbox/contract/facts.gen.ts";
import { systemClock } from "#sandbox/time/clock.ts";

interface Params {
  params: Promise<{ tag: string; name: string }>;
}

// Dates of examples must lie in the future, so the pages are made anew each day.
export const revalidate = 86_400;
export const dynamicParams = false;

export function generateStaticParams(): { tag: string; name: string }[] {
  return referencePaths().flatMap((path) => {
    const [, , tag, name] = path.split("/");
    return tag !== undefined && name !== undefined ? [{ tag, name }] : [];
  });
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { tag, name } = await params;
  const operation = operationOf(tag, name);
  if (operation)
    return { title: `${operation.summary}: ${name}`, description: `${operation.method} ${operation.path}` };
  return { title: name, description: `${name}, with every field and an example.` };
}

export default async function Page({ params }: Params) {
  const { tag, name } = await params;
  const operation = operationOf(tag, name);
  if (operation) return <OperationPage operation={operation} now={systemClock.now()} />;
  if (tag === "events" && isEvent(name)) return <EventPage event={name} />;
  if (tag === "objects" && objectNames().includes(name)) return <ObjectPage name={name} />;
  notFound();
}

function operationOf(tag: string, name: string) {
  return referenceTags()
    .find(({ slug }) => slug === tag)
    ?.operations.find(({ id }) => id === name);
}

function isEvent(name: string): name is keyof typeof events {
  return name in events;
}
