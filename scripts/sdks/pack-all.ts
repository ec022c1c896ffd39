// `npm run sdks`: builds the packages that people install, and says where they lie.
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { requireNode } from "../node-version.ts";
import { packCli } from "./pack-cli.ts";
import { packPython } from "./pack-python.ts";
import { packTypescript } from "./pack-typescript.ts";

requireNode();
const into = resolve(import.meta.dirname, "../../.data/sdks");
mkdirSync(into, { recursive: true });
const [tarball, { wheel }, cli] = await Promise.all([packTypescript(into), packPython(into), packCli(into)]);
console.log(`npm install ${tarball}\npip install ${wheel}\nnpm install -g ${cli}`);
