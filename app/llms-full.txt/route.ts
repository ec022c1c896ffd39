import { llmsFullText } from "../portal-twins.ts";
import { textAnswer } from "../text-answer.ts";

/** All pages in one file. */
export async function GET(request: Request): Promise<Response> {
  return textAnswer(request, await llmsFullText(), "text/plain");
}
