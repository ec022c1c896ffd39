import { wantedNode } from "./node-package.mjs";

/** Ends the script with advice when it runs on a Node that cannot run this project. */
export function requireNode(): void {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= wantedNode) return;
  console.error(
    `This needs Node ${wantedNode}, which comes with \`npm ci\`. Start it through npm: npm start, npm test, npm run check.`,
  );
  process.exit(1);
}
