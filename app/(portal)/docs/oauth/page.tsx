import type { Metadata } from "next";
import { readGuide } from "#components/docs/guide.tsx";
import { GuidePage, guideMetadata } from "#components/docs/guide-page.tsx";
import { oauthParts } from "#components/oauth/oauth-parts.tsx";
import { demoApp } from "#sandbox/oauth/demo-app.ts";

// A route of its own, so that no other page carries the code of the walk.
const slug = "oauth";

export async function generateMetadata(): Promise<Metadata> {
  return guideMetadata(slug, await read());
}

export default async function OauthPage() {
  return <GuidePage slug={slug} guide={await read()} />;
}

function read() {
  const { id: clientId, name, scopes, returnPath } = demoApp;
  return readGuide(slug, oauthParts({ clientId, name, scopes, returnPath }));
}
