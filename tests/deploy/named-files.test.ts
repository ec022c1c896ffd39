import assert from "node:assert/strict";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { settingNames } from "../../scripts/generate/settings-table.ts";

const pages = [
  "README.md",
  "docs/operations.md",
  "docs/decisions/0041-backup-and-restore.md",
  "docs/decisions/0042-threat-model.md",
  "docs/decisions/0044-several-processes.md",
  "SECURITY.md",
];
const folders = "app|bench|components|content|deploy|docs|sandbox|scripts|sdks|server|tests";
const scripts: Record<string, string> = JSON.parse(readFileSync("package.json", "utf8")).scripts;

for (const page of pages)
  test(`every file and command that ${page} names exists`, () => {
    const text = readFileSync(page, "utf8");
    const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, word = ""]) => word);
    const paths = named.filter((word) => new RegExp(`^(?:${folders})/[\\w./()@-]+$`).test(word));
    const files = named.filter(
      (word) =>
        /^[\w-]+\.(?:ts|yaml|md|json)$/.test(word) && /^(server|openapi|compose|package|README|SECURITY)\./.test(word),
    );
    assert.ok(paths.length >= (page === "SECURITY.md" ? 1 : 3), `${paths.length} paths were found`);
    for (const path of [...paths, ...files]) assert.ok(existsSync(path), path);
    for (const [, name = ""] of text.matchAll(/npm run ([\w-]+)/g)) assert.ok(name in scripts, name);
  });

const tree = globSync(`{${folders.replaceAll("|", ",")}}/**/*.*`, { exclude: ["**/node_modules/**"] }).map(
  (file) => `/${file}`,
);
/** What is no file of the tree: an address of the portal, a file of a backup, a pattern. */
const noFile = /^\/|^manifest\.json$|[<>*]|^public\/vendor/;

for (const page of ["README.md", ...globSync("docs/decisions/*.md")])
  test(`every file that ${page} names is in the tree, by its end at least`, () => {
    const named = [
      ...readFileSync(page, "utf8").matchAll(/`([\w./()[\]@*<>-]+\.(?:tsx?|mjs|css|mdx?|ya?ml|json|html))`/g),
    ];
    for (const [, name = ""] of named) {
      if (noFile.test(name) || existsSync(name)) continue;
      assert.ok(
        tree.some((file) => file.endsWith(`/${name}`)),
        name,
      );
    }
  });

test("the page about dependencies says of each one why it is there", () => {
  const text = readFileSync("docs/decisions/0006-dependencies.md", "utf8");
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    const stem = /^@(?:fontsource|opentelemetry)|^react(?=-dom)|^@tailwindcss/.exec(name)?.[0] ?? name;
    assert.ok(text.includes(stem.replace("@tailwindcss", "tailwindcss")), name);
  }
});

test("docs/operations.md says of every table whether it grows, and what prunes it", () => {
  const text = readFileSync("docs/operations.md", "utf8");
  const made = readdirSync("sandbox/store/migrations").flatMap((file) => [
    ...readFileSync(`sandbox/store/migrations/${file}`, "utf8").matchAll(/CREATE TABLE "?(\w+)/g),
  ]);
  const names = new Set(made.map(([, name = ""]) => name).filter((name) => !name.endsWith("_next")));
  assert.ok(names.size > 40);
  for (const name of names) assert.ok(text.includes(`\`${name.replace(/^oauth_.*/, "oauth_*")}\``), name);
});

test("docs/operations.md tells of settings by names that exist", () => {
  const text = readFileSync("docs/operations.md", "utf8");
  // The exporter of traces reads its own variables.
  const known = new Set([
    ...settingNames(),
    "OTEL_EXPORTER_OTLP_HEADERS",
    "NODE_ENV",
    "SIGTERM",
    "SIGKILL",
    "FOLDER",
    "DOMAIN",
  ]);
  for (const [, name = ""] of text.matchAll(/`([A-Z][A-Z_]{3,})(?:=[^`]*)?`/g)) assert.ok(known.has(name), name);
});
