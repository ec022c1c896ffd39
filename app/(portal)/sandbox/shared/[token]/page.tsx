import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SharedEnded } from "#components/shared/shared-ended.tsx";
import { SharedRequestPage } from "#components/shared/shared-request-page.tsx";
import { SharedSnapshotPage } from "#components/shared/shared-snapshot-page.tsx";
import { theSandbox } from "#sandbox/sandbox.ts";
import { readShare } from "#sandbox/shares/read-share.ts";

export const metadata: Metadata = { title: "A shared copy", robots: { index: false, follow: false } };
export const dynamic = "force-dynamic";

/** A copy that somebody shared. It is read alone: nothing in it can call the API for whoever made it. */
export default async function SharedPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const share = await readShare(await theSandbox(), token);
  if (!share) notFound();
  if (share.state !== "active") return <SharedEnded state={share.state} endedAt={share.endedAt} />;
  const { copy, ...origin } = share;
  if (copy.kind === "request") return <SharedRequestPage copy={copy} origin={origin} />;
  return <SharedSnapshotPage copy={copy} origin={origin} />;
}
