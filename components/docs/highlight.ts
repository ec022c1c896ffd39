import { createHighlighterCoreSync, type HighlighterCore, type ThemeRegistration } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import bash from "shiki/langs/bash.mjs";
import python from "shiki/langs/python.mjs";
import typescript from "shiki/langs/typescript.mjs";
import type { Token, TokenKind } from "./tokens.ts";

/** The languages that the pages use. Every grammar costs each build, so a new one is added here by hand. */
const codeLanguages = ["bash", "python", "typescript"] as const;
export type CodeLanguage = (typeof codeLanguages)[number];

const scopes: Record<Exclude<TokenKind, "">, string[]> = {
  c: ["comment"],
  s: ["string", "punctuation.definition.string"],
  n: ["constant.numeric", "constant.language", "variable.other.normal.shell", "punctuation.definition.variable.shell"],
  k: [
    "keyword",
    "storage",
    "constant.other.option",
    "support.type.property-name",
    "variable.language",
    "entity.other.attribute-name",
  ],
  f: ["entity.name.function", "entity.name.command", "support.function", "entity.name.type"],
  p: [
    "punctuation",
    "meta.brace",
    "punctuation.definition.template-expression",
    "keyword.operator",
    "constant.character.escape",
  ],
};

// The "colours" are our token kinds: class names come out, never a style attribute.
const theme: ThemeRegistration = {
  name: "aloha",
  type: "dark",
  fg: "kind-plain",
  bg: "kind-ground",
  settings: [
    { settings: { foreground: "kind-plain", background: "kind-ground" } },
    { scope: "string.unquoted", settings: { foreground: "kind-plain" } },
    ...Object.entries(scopes).map(([kind, scope]) => ({ scope, settings: { foreground: `kind-${kind}` } })),
  ],
};

let highlighter: HighlighterCore | undefined;

/** Splits code into coloured tokens. One highlighter serves the whole build. */
export function highlight(code: string, language: CodeLanguage): Token[] {
  highlighter ??= createHighlighterCoreSync({
    themes: [theme],
    langs: [bash, python, typescript],
    engine: createJavaScriptRegexEngine(),
  });
  const { tokens } = highlighter.codeToTokens(code, { lang: language, theme: "aloha" });
  return tokens.flatMap((line, place) => {
    const painted = line.map((token): Token => [kindOf(token.color), token.content]);
    return place === tokens.length - 1 ? painted : [...painted, ["", "\n"] as const];
  });
}

function kindOf(color: string | undefined): TokenKind {
  const name = color?.toLowerCase().replace("kind-", "") ?? "";
  return name in scopes ? (name as TokenKind) : "";
}
