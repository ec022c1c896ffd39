import type { Metadata } from "next";
import { SearchPage } from "#components/search/search-page.tsx";

export const metadata: Metadata = {
  title: "Search",
  description: "Every guide, operation, field, header, error and event of the Aloha API.",
  robots: { index: false },
};

export default async function Page({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const { q } = await searchParams;
  return <SearchPage question={[q].flat()[0] ?? ""} />;
}
