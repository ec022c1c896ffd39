import { llmsText } from "../portal-twins.ts";
import { textAnswer } from "../text-answer.ts";

/** The list of all pages for those who read Markdown. */
export async function GET(request: Request): Promise<Response> {
  return textAnswer(request, await llmsText(), "text/plain");
}
