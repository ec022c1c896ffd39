// `npm run build`: makes the pages, so that a later `npm start` has nothing to build. Images are made with it.
import { buildPages } from "./build-pages.ts";
import { requireNode } from "./node-version.ts";

requireNode();
try {
  await buildPages();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
