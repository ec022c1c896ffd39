import { table as sdkTable } from "../../typescript/src/operations.gen.ts";
import type { Flag, Flags, Kind } from "./command.ts";
import { choices, table } from "./commands.gen.ts";

/** An operation of the API as a command. */
export interface OperationCommand {
  /** Its words, such as `["inbox", "threads", "reply"]`. */
  readonly words: readonly string[];
  readonly summary: string;
  readonly testOnly: boolean;
  /** The names of the ids in its path. */
  readonly ids: readonly string[];
  readonly verb: string;
  readonly path: string;
  /** What goes in and comes out, in the letters of the SDK's table. */
  readonly letters: string;
  readonly fields: Flags;
}

const verbs: readonly string[] = ["GET", "POST", "PATCH", "PUT", "DELETE"];
const kinds: Readonly<Record<string, Kind>> = {
  s: "text",
  n: "number",
  i: "integer",
  b: "boolean",
  l: "list",
  L: "texts",
  j: "json",
  f: "file",
};

/** Every operation. The lines of both tables stand in the same order. */
export function operationCommands(): OperationCommand[] {
  const lists = choices.split("\n").map((line) => line.split(" "));
  const lines = table.split("\n");
  return sdkCalls().map(({ words, letters, path }, index) => {
    const [mode, summary = "", fields = ""] = (lines[index] as string).split("|");
    return {
      words,
      summary,
      testOnly: mode === "t",
      ids: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)),
      verb: verbs[Number(letters[0])] ?? "",
      path,
      letters: letters.slice(1),
      fields: Object.fromEntries(
        fields
          .split(" ")
          .filter(Boolean)
          .map((spec) => fieldOf(spec, lists)),
      ),
    };
  });
}

/** `scheduledAt?:s` and the like, as the generator wrote it. */
function fieldOf(spec: string, lists: readonly (readonly string[])[]): [string, Flag] {
  const [, name = "", needed, nullable, kind = "", index] = /^(\w+)(!?)(\??):(\w)(?:=(\d+))?$/.exec(spec) ?? [];
  const list = index === undefined ? undefined : lists[Number(index)];
  return [
    name,
    {
      kind: kinds[kind] ?? "text",
      ...(needed && { needed: true }),
      ...(nullable && { nullable: true }),
      ...(list && { choices: list }),
    },
  ];
}

/** The methods of the SDK's table. `src/table.ts` of the SDK says how they are written. */
function sdkCalls(): { readonly words: readonly string[]; readonly letters: string; readonly path: string }[] {
  return Array.from(sdkTable.matchAll(/([\w.]+)(\S*) (.*)/g)).flatMap(([, resource = "", base = "", methods = ""]) => {
    const place = resource.split(".");
    return Array.from(methods.matchAll(/(\w+)(\d\w*)(\S*)/g), ([, name = "", letters = "", rest = ""]) => ({
      words: [...place, name],
      letters,
      path: ((base || `/${place.join("/")}`) + rest.replace("&", `/${name}`)).replace("*", "{id}"),
    }));
  });
}
