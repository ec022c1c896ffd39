import type { Metadata } from "next";
import { cache } from "react";
import { type GuideParts, readGuide } from "#components/docs/guide.tsx";
import { GuidePage, guideMetadata } from "#components/docs/guide-page.tsx";

/**
 * What a guide with parts of its own needs to be a page. It has a route of its own, so that no other page carries the
 * code of those parts. Title and text read the guide once.
 */
export function guideRoute(slug: string, parts: () => GuideParts, wide = false) {
  const read = cache(() => readGuide(slug, parts()));
  return {
    generateMetadata: async (): Promise<Metadata> => guideMetadata(slug, await read()),
    Page: async () => <GuidePage slug={slug} guide={await read()} wide={wide} />,
  };
}
