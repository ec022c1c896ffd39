import { readdirSync } from "node:fs";
import { sep } from "node:path";
import type { Contract } from "./contract.ts";
import { head } from "./print.ts";

/** Every handler of an operation that a key may call, where its file is there: what a replay can reach. */
export function handlersFile(contract: Contract, sandbox: string): string {
  const files = readdirSync(sandbox, { recursive: true, encoding: "utf8" }).map((file) => file.split(sep).join("/"));
  const found = contract.operations
    .filter(({ raw }) => (raw["x-aloha-audience"] ?? "key") === "key")
    .flatMap(({ id }) => {
      const name = id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const file = files.find((one) => one.endsWith(`/${name}.ts`));
      return file && id !== "replayRequest" ? [{ id, file }] : [];
    });
  const imports = found
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ id, file }) => `import { ${id} } from "../${file}";\n`);
  return [
    head,
    'import type { KeyOperationId } from "../contract/operations.gen.ts";\n',
    ...imports,
    'import type { HandlerOf } from "../operation.ts";\n',
    "\n/** The handlers of the API by operation, but for the one that reaches for them. */\n",
    `export const handlers: { readonly [Id in KeyOperationId]?: HandlerOf<Id> } = {\n${found.map(({ id }) => `  ${id},\n`).join("")}};\n`,
  ].join("");
}
