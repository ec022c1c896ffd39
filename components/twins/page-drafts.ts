import { errorPath } from "#content/navigation.ts";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { changelogText } from "../changelog/changelog-page.md.ts";
import { changelogWords } from "../changelog/changelog-words.ts";
import { briefErrorText, errorText } from "../errors/error-page.md.ts";
import { landingText } from "../landing/landing.md.ts";
import { hero } from "../landing/landing-words.ts";
import type { TwinDraft } from "./twin-draft.ts";

export const landingDraft: TwinDraft = {
  path: "/",
  title: "Aloha API",
  description: hero.lead,
  part: "Start",
  text: landingText,
};

export const changelogDraft: TwinDraft = {
  path: "/changelog",
  title: "Changelog",
  description: changelogWords.description,
  part: "Changelog",
  text: (_now, to) => changelogText(to),
};

/** The page of each error code. */
export function errorDrafts(): TwinDraft[] {
  return (Object.keys(codes) as Code[]).map((code) => ({
    path: errorPath(code),
    title: code,
    description: `Status ${codes[code].status}. ${codes[code].title}.`,
    part: "Error codes",
    text: (now, to) => errorText(code, now, to),
    brief: (_now, to) => briefErrorText(code, to),
  }));
}
