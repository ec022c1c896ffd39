// House rules that no other tool knows: sizes, forbidden names, the wall clock, colours. Prints what breaks them.
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";

const longestFile = 300;
/** What others wrote or a program made. */
const notOurs = ["node_modules", ".git", ".next", ".data", "dist", "vendor", "test-results", "playwright-report"];
const code = "*.{ts,tsx,mjs,css}";
const files = globSync([`**/${code}`, `**/.*/**/${code}`, `**/.${code}`], {
  exclude: (path) => notOurs.includes(basename(path)),
});
const problems: string[] = [];

for (const file of files) {
  if (file.includes(".gen.")) continue;
  const text = readFileSync(file, "utf8");
  const lines = text.split("\n").length - 1;
  if (lines > longestFile)
    problems.push(`${file} has ${lines} lines. Split it by what it does; ${longestFile} is the most.`);
  if (/(^|\/)(utils?|helpers?|lib|common|misc)(\.|\/)/.test(file))
    problems.push(`${file} has a name that says nothing. Name it after the one thing it does.`);
  if (!file.startsWith("tests/") && /@ts-(ignore|nocheck)/.test(text))
    problems.push(`${file} silences the compiler. Say the type instead.`);
  checkClock(file, text);
  checkColours(file, text);
}

function checkClock(file: string, text: string): void {
  if (!/^(sandbox|server|app)\//.test(file) || file === "sandbox/time/clock.ts") return;
  if (/\bDate\.now\(|new Date\(\)|performance\.now\(/.test(text))
    problems.push(`${file} reads the wall clock. Ask the Clock you were given.`);
}

function checkColours(file: string, text: string): void {
  const allowed = /^(app\/\(portal\)\/(globals|styles\/tokens)\.css|sandbox\/cards\/)/.test(file);
  if (allowed || !/^(app|components|sandbox|server)\//.test(file)) return;
  const plain = text.replace(/&#[0-9a-f]+;/gi, "");
  const found = /(?<![\w/&-])#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/i.exec(
    file.endsWith(".css") ? plain : (/["'`(: ]#(?:[0-9a-f]{6}|[0-9a-f]{3})["'`); ]/i.exec(plain)?.[0] ?? ""),
  );
  if (found) problems.push(`${file} names the colour ${found[0].trim()}. Use a token.`);
}

for (const problem of problems) console.log(problem);
process.exit(problems.length > 0 ? 1 : 0);
