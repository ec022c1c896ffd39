import { skillText } from "#components/twins/skill.ts";
import { env } from "#sandbox/env.ts";
import { textAnswer } from "./text-answer.ts";

/** The skill file as this server knows its own address. */
export function ownSkill(): string {
  const { publicUrl, apiUrl } = env();
  return skillText(publicUrl, apiUrl);
}

/** The skill file, at each of its addresses. */
export function skillAnswer(request: Request): Response {
  return textAnswer(request, ownSkill(), "text/markdown");
}
