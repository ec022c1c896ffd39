import { notFound } from "next/navigation";
import { LogsPage } from "#components/settings/logs/logs-page.tsx";

interface PageProps {
  readonly params: Promise<{ readonly id?: readonly string[] }>;
}

export default async function Page({ params }: PageProps) {
  const { id = [] } = await params;
  if (id.length > 1) notFound();
  return <LogsPage />;
}
