import { skill } from "#components/twins/skill.ts";
import { sha256Hex } from "#sandbox/secrets.ts";
import { ownSkill } from "../../../skill-file.ts";
import { textAnswer } from "../../../text-answer.ts";

/** The skills of this site, by version 0.2.0 of the proposal for their discovery. */
export function GET(request: Request): Response {
  const index = {
    $schema: "https://schemas.agentskills.io/discovery/0.2.0/schema.json",
    skills: [
      {
        ...skill,
        type: "skill-md",
        url: `/.well-known/agent-skills/${skill.name}/SKILL.md`,
        digest: `sha256:${sha256Hex(ownSkill())}`,
      },
    ],
  };
  return textAnswer(request, JSON.stringify(index, null, 2), "application/json");
}
