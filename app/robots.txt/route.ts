import { env } from "#sandbox/env.ts";
import { textAnswer } from "../text-answer.ts";

/** Everybody may read the docs, machines that learn included. What belongs to one person is nobody else's. */
export function GET(request: Request): Response {
  const text = `User-agent: *
Allow: /
Disallow: /settings
Disallow: /sandbox/
Disallow: /sign-in
Disallow: /claim
Disallow: /invitations/
Disallow: /oauth/
Disallow: /v1/
Disallow: /api/

Sitemap: ${env().publicUrl}/sitemap.xml
`;
  return textAnswer(request, text, "text/plain");
}
