const wanted = 26;

/** Ends the script with advice when it runs on a Node that cannot run this project. */
export function requireNode(): void {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= wanted) return;
  console.error(
    `This needs Node ${wanted}, which comes with \`npm ci\`. Start it through npm: npm start, npm test, npm run check.`,
  );
  process.exit(1);
}
