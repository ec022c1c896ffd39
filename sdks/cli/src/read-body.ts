import { basename, resolve } from "node:path";
import type { Machine } from "./machine.ts";
import { wrongUsage } from "./stop.ts";

/** A body: what stands in `--body`, and the fields of the other flags over it. */
export async function mergeBody(
  fields: Readonly<Record<string, unknown>>,
  body: string | undefined,
  machine: Machine,
): Promise<unknown> {
  if (body === undefined) return fields;
  const whole = await readBody(body, machine);
  if (Object.keys(fields).length === 0) return whole;
  if (typeof whole !== "object" || whole === null || Array.isArray(whole))
    throw wrongUsage(["--body is not an object, so no other flag can stand in it."]);
  return { ...whole, ...fields };
}

/** JSON as it stands there, of a file after `@`, or of the standard input for `-`. */
export async function readBody(body: string, machine: Machine): Promise<unknown> {
  const text = await textOf(body, machine);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw wrongUsage([`--body is not JSON: ${(error as Error).message}.`]);
  }
}

async function textOf(body: string, machine: Machine): Promise<string> {
  if (body === "-") return machine.readInput();
  if (!body.startsWith("@")) return body;
  return (await readFileAs("--body", body.slice(1), machine)).text();
}

/** A file with its name. */
export async function readFileAs(flag: string, path: string, machine: Machine): Promise<File> {
  const { readFile } = await import("node:fs/promises");
  const file = path.replace(/^@/, "");
  try {
    return new File([await readFile(resolve(machine.folder, file))], basename(file));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "There is no such file" : (error as Error).message;
    throw wrongUsage([`${flag} is ${file}. ${why}.`]);
  }
}
