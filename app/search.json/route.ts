import { serverIndex } from "#components/search/index-address.ts";
import { searchAnswer } from "#components/search/search-answer.ts";
import { env } from "#sandbox/env.ts";
import { textAnswer } from "../text-answer.ts";

/** The search for programs: `aloha docs search` asks here. */
export function GET(request: Request): Response {
  const found = searchAnswer(serverIndex(), new URL(request.url).searchParams, env().publicUrl);
  return textAnswer(request, JSON.stringify(found), "application/json");
}
