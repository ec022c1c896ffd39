import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

// A Node that runs one program after another, each from its own file: a line in names the file and its variables, a
// line out says what its last fetch got. console.log prints objects for people, so the answer is taken before it.

interface Errand {
  readonly file: string;
  readonly variables: Readonly<Record<string, string>>;
}

const send = globalThis.fetch;
const say = (outcome: object) => process.stdout.write(`${JSON.stringify(outcome)}\n`);
const bare = { ...process.env };
let answer: { status: number; body: string } | null = null;

console.log = () => {};
globalThis.fetch = async (...words) => {
  const response = await send(...words);
  answer = { status: response.status, body: await response.clone().text() };
  return response;
};

for await (const line of createInterface({ input: process.stdin })) {
  const { file, variables } = JSON.parse(line) as Errand;
  process.env = { ...bare, ...variables };
  answer = null;
  try {
    await import(pathToFileURL(file).href);
    say({ answer });
  } catch (error) {
    say({ error: error instanceof Error ? error.stack : String(error) });
  }
}
