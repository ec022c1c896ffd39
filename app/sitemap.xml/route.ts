import { sitemap } from "#components/twins/sitemap.ts";
import { env } from "#sandbox/env.ts";
import { portalTwins } from "../portal-twins.ts";
import { textAnswer } from "../text-answer.ts";

/** Every page, with the day on which it changed. */
export function GET(request: Request): Response {
  return textAnswer(request, sitemap(portalTwins(), env().publicUrl), "application/xml");
}
