import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CompilerOptions } from "typescript";

const root = join(import.meta.dirname, "..");
const entry = "console/open-console.ts";
const scalar = join(root, "node_modules/@scalar/api-reference/dist/browser");
const fonts = ["outfit", "fraunces", "jetbrains-mono"];
const relativeImport = /\bfrom "(\.[^"]+)\.ts"/g;

/** What the console loads, laid where it is served from: Scalar as it comes, and our own modules without their types. */
export async function copyConsole(target: string): Promise<void> {
  const withoutMaps = (file: string) => !file.endsWith(".map");
  for (const part of ["standalone.esm.js", "chunks"])
    cpSync(join(scalar, part), join(target, "scalar", part), { recursive: true, filter: withoutMaps });
  cpSync(join(root, "components/console/scalar-licence.txt"), join(target, "scalar/LICENSE.txt"));
  await copyModules(join(target, "portal"));
  cpSync(join(root, "components/console/console.css"), join(target, "portal/console.css"));
  cpSync(join(root, "app/(portal)/styles/tokens.css"), join(target, "portal/tokens.css"));
  for (const font of fonts) {
    const file = `node_modules/@fontsource-variable/${font}/files/${font}-latin-wght-normal.woff2`;
    cpSync(join(root, file), join(target, `portal/fonts/${font}.woff2`));
  }
}

/** Our own modules, from the one that the page names to all that it imports. Types are erased; nothing is bundled. */
async function copyModules(folder: string): Promise<void> {
  const { default: ts } = await import("typescript");
  const compilerOptions: CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    removeComments: true,
  };
  const files = new Set([entry]);
  for (const file of files) {
    const source = readFileSync(join(root, "components", file), "utf8");
    const { outputText } = ts.transpileModule(source, { compilerOptions });
    const place = join(folder, file.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, outputText.replace(relativeImport, 'from "$1.js"'));
    for (const [, imported = ""] of outputText.matchAll(relativeImport))
      files.add(join(dirname(file), `${imported}.ts`));
  }
}
