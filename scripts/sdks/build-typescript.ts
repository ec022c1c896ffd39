// Builds @aloha/sdk into sdks/typescript/dist, or packs it: node scripts/sdks/build-typescript.ts [FOLDER FOR THE TARBALL]
import { resolve } from "node:path";
import { source } from "./bundle-typescript.ts";
import { buildTypescript, packTypescript } from "./pack-typescript.ts";

const [into] = process.argv.slice(2);
console.log(into === undefined ? await buildTypescript(resolve(source, "dist")) : await packTypescript(resolve(into)));
