import { skill } from "#components/twins/skill.ts";
import { textAnswer } from "../../../text-answer.ts";

/** The same list for clients of the proposal's first version. */
export function GET(request: Request): Response {
  const index = { skills: [{ ...skill, files: ["SKILL.md"] }] };
  return textAnswer(request, JSON.stringify(index, null, 2), "application/json");
}
