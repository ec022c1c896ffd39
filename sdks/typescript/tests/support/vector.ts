import { readVectors, type Vector } from "../../../conformance/read-vectors.ts";

/** A vector, and the group that it stands in. */
export type GroupedVector = Vector & { readonly group: string };

/** What one call came to, whether it was expected or not. */
export interface Came {
  readonly result?: unknown;
  readonly text?: string;
  readonly items?: readonly unknown[];
  readonly pages?: number;
  readonly events?: readonly unknown[];
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly error?: Readonly<Record<string, unknown>>;
}

/** Every vector that TypeScript has to pass. */
export function loadVectors(): readonly GroupedVector[] {
  const all = readVectors().flatMap(({ group, vectors }) => vectors.map((vector) => ({ ...vector, group })));
  return all.filter(({ only }) => only === undefined || only.includes("typescript"));
}

interface Special {
  readonly $date?: string;
  readonly $badDate?: boolean;
  readonly $number?: string;
  readonly $undefined?: boolean;
  readonly $file?: { readonly base64: string; readonly name?: string };
  readonly $from?: readonly [index: number, ...path: string[]];
}

/** A value of a vector as TypeScript has it. `results` are those of the calls before. */
export function decoded(value: unknown, results: readonly unknown[] = []): unknown {
  if (Array.isArray(value)) return value.map((one) => decoded(one, results));
  if (typeof value !== "object" || value === null) return value;
  const special = value as Special;
  if (special.$date !== undefined) return new Date(special.$date);
  if (special.$badDate) return new Date(Number.NaN);
  if (special.$number !== undefined) return Number(special.$number);
  if (special.$undefined) return undefined;
  if (special.$file) return fileOf(special.$file);
  if (special.$from) {
    const [index, ...path] = special.$from;
    return path.reduce((node, name) => (node as Record<string, unknown>)[name], results[index]);
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, decoded(one, results)]));
}

function fileOf({ base64, name }: { readonly base64: string; readonly name?: string }): File | Uint8Array {
  const bytes = Uint8Array.from(Buffer.from(base64, "base64"));
  return name === undefined ? bytes : new File([bytes], name);
}
