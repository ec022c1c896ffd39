import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ObjectsHome } from "#components/reference/objects-home.tsx";
import { referenceTags } from "#components/reference/reference-tree.ts";
import { TagPage } from "#components/reference/tag-page.tsx";

interface Params {
  params: Promise<{ tag: string }>;
}

export const dynamicParams = false;

export function generateStaticParams(): { tag: string }[] {
  return [...referenceTags().map(({ slug }) => ({ tag: slug })), { tag: "objects" }];
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { tag } = await params;
  const found = referenceTags().find(({ slug }) => slug === tag);
  return {
    title: `${found?.name ?? "Objects"}: reference`,
    description: found?.description ?? "Every object of the API.",
  };
}

export default async function Page({ params }: Params) {
  const { tag } = await params;
  if (tag === "objects") return <ObjectsHome />;
  const found = referenceTags().find(({ slug }) => slug === tag);
  if (!found) notFound();
  return <TagPage tag={found} />;
}
