import type { Metadata } from "next";
import { ChangelogPage } from "#components/changelog/changelog-page.tsx";

export const metadata: Metadata = {
  title: "Changelog",
  description: "What is new in the Aloha API. A breaking change is announced here at least 60 days before.",
  alternates: {
    types: { "application/rss+xml": "/changelog/rss.xml", "application/feed+json": "/changelog/feed.json" },
  },
};

export default function Page() {
  return <ChangelogPage />;
}
