import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize, resolve } from "node:path";
import { promisify } from "node:util";
import { bin } from "../check/run-step.ts";

const run = promisify(execFile);

export const source = resolve(import.meta.dirname, "../../sdks/typescript");
const shipped = ["package.json", "README.md", "CHANGELOG.md", "RUNTIMES.md", "LICENSE"];

/** Modules of types alone. Both formats read one copy, which CommonJS holds: ESM may import types from there. */
const shared = ["types.gen", "resources.gen", "options", "results"];

/** Builds @aloha/sdk and packs it as npm would publish it. Gives the path of the tarball. */
export async function packTypescript(into: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "aloha-sdk-"));
  try {
    await buildTypescript(join(folder, "dist"));
    for (const name of shipped) if (existsSync(join(source, name))) cpSync(join(source, name), join(folder, name));
    mkdirSync(into, { recursive: true });
    const { stdout } = await run("npm", ["pack", "--json", "--silent", "--pack-destination", into], { cwd: folder });
    const packed = JSON.parse(stdout) as readonly { filename: string }[] | Record<string, { filename: string }>;
    const [made] = Object.values(packed);
    if (!made) throw new Error(`npm pack made nothing: ${stdout}`);
    return join(into, made.filename.replace(/^@/, "").replace("/", "-"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiles the sources as ESM and as CommonJS, without comments, and their types once, with comments. */
export async function buildTypescript(dist: string): Promise<string> {
  rmSync(dist, { recursive: true, force: true });
  const [esm, cjs, types] = ["esm", "cjs", "types"].map((name) => join(dist, name)) as [string, string, string];
  const project = ["-p", join(source, "tsconfig.build.json"), "--outDir"];
  const code = ["--removeComments", "--declaration", "false"];
  await Promise.all([
    run(bin("tsc"), [...project, esm, ...code]),
    run(bin("tsc"), [...project, cjs, ...code, "--module", "commonjs", "--moduleResolution", "node10"]),
    run(bin("tsc"), [...project, types, "--emitDeclarationOnly"]),
  ]);
  writeFileSync(join(cjs, "package.json"), '{ "type": "commonjs" }\n');
  // A module of types alone has no code.
  for (const name of shared) rmSync(join(esm, `${name}.js`));
  for (const file of reached(types, ["index.d.ts", "webhooks.d.ts"])) {
    const text = readFileSync(join(types, file), "utf8");
    mkdirSync(dirname(join(cjs, file)), { recursive: true });
    writeFileSync(
      join(cjs, file),
      withExtensions(text, () => false, file),
    );
    if (!shared.includes(file.replace(".d.ts", "")))
      writeFileSync(join(esm, file), withExtensions(text, isShared, file));
  }
  rmSync(types, { recursive: true });
  return dist;
}

// TypeScript rewrites the extension in code, and leaves it in declarations.
const imported = /(?<=from |import\()"(\.[^"]+)\.ts"/g;

/** The declarations that others read, from the entries on. */
function reached(folder: string, entries: readonly string[]): readonly string[] {
  const found = new Set(entries);
  for (const file of found) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, path] of text.matchAll(imported)) found.add(`${normalize(join(dirname(file), String(path)))}.d.ts`);
  }
  return [...found];
}

const isShared = (name: string): boolean => shared.includes(name);

/** A declaration with the extensions of what is there at run time. What lies in the other copy is read from there. */
function withExtensions(text: string, lies: (name: string) => boolean, file: string): string {
  const up = "../".repeat(file.split("/").length);
  return text.replaceAll(imported, (_, path: string) => {
    const name = normalize(join(dirname(file), path));
    return lies(name) ? `"${up}cjs/${name}.js"` : `"${path}.js"`;
  });
}
