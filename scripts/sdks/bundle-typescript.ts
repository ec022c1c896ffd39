import { join, resolve } from "node:path";
import { build, transform } from "esbuild";

export const source = resolve(import.meta.dirname, "../../sdks/typescript");

/** A file of the package, with its path in `dist`. */
export interface Built {
  readonly path: string;
  readonly text: string;
}

/**
 * Properties of the core that no user sees. The bundle has one letter for each. A test holds that none of them is public,
 * and that no runtime has a property of that name.
 */
export const internalNames: readonly string[] = ["enter", "keepsBody", "lane", "leave", "letters", "sleep", "stopper"];

/**
 * The code of @aloha/sdk: one file for each entry, and one for what both need, because every further file costs half a
 * millisecond at the start of a program. It is minified, since it is read by machines: the names and comments are in the declarations.
 */
export async function bundleTypescript(): Promise<readonly Built[]> {
  const { outputFiles } = await build({
    entryPoints: ["index", "webhooks"].map((name) => join(source, `src/${name}.ts`)),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    tsconfigRaw: {},
    mangleProps: new RegExp(`^(${internalNames.join("|")})$`),
    chunkNames: "shared",
    outdir: "/",
    write: false,
    logLevel: "error",
  });
  const files = outputFiles.map(({ path, text }) => ({ name: path.slice(1), text }));
  return Promise.all(
    files.flatMap(({ name, text }) => [
      { path: `esm/${name}`, text },
      transform(text, { format: "cjs", minifySyntax: true, minifyWhitespace: true, charset: "utf8" }).then(
        ({ code }) => ({ path: `cjs/${name}`, text: code }),
      ),
    ]),
  );
}
