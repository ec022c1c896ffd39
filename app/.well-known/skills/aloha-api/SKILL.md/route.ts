import { skillAnswer } from "../../../../skill-file.ts";

export const GET = skillAnswer;
