import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { format } from "node:util";

// A Node that runs one program after another, each from its own file: a line in names the file and its variables, a
// line out holds what it printed.

interface Errand {
  readonly file: string;
  readonly variables: Readonly<Record<string, string>>;
}

const say = (outcome: object) => process.stdout.write(`${JSON.stringify(outcome)}\n`);
const bare = { ...process.env };
let printed = "";

console.log = (...words) => {
  printed += `${format(...words)}\n`;
};

for await (const line of createInterface({ input: process.stdin })) {
  const { file, variables } = JSON.parse(line) as Errand;
  process.env = { ...bare, ...variables };
  printed = "";
  try {
    await import(pathToFileURL(file).href);
    say({ printed });
  } catch (error) {
    say({ error: error instanceof Error ? error.stack : String(error) });
  }
}
