import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// The form of the vectors, as sdks/conformance/README.md has it.
export interface Vector {
  readonly group: string;
  readonly name: string;
  readonly only?: readonly string[];
  readonly portal?: boolean;
  readonly browser?: boolean;
  readonly client?: Readonly<Record<string, unknown>> & { readonly keys?: readonly string[] };
  readonly env?: Readonly<Record<string, string>>;
  readonly call?: VectorCall;
  readonly calls?: readonly VectorCall[];
  readonly together?: boolean;
  readonly abort?: "before" | "wait" | "request" | "body";
  readonly random?: readonly number[];
  readonly now?: string;
  readonly server?: readonly object[];
  readonly expect: Expect;
}

export interface VectorCall {
  readonly operationId?: string;
  readonly path?: readonly unknown[];
  readonly body?: unknown;
  readonly query?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly request?: { readonly method: string; readonly path: string } & Readonly<Record<string, unknown>>;
  readonly construct?: boolean;
  readonly stream?: { readonly stopAfter?: number };
  readonly walk?: {
    readonly as: "items" | "pages" | "all" | "next";
    readonly limit?: number;
    readonly stopAfter?: number;
  };
}

/** What one call came to. */
export interface Outcome {
  readonly result?: unknown;
  readonly text?: string;
  readonly items?: readonly unknown[];
  readonly pages?: number;
  readonly events?: readonly unknown[];
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly error?: Readonly<Record<string, unknown>>;
}

export interface Expect extends Outcome {
  readonly tries?: number;
  readonly delays?: readonly (readonly [number, number])[];
  readonly reasons?: readonly string[];
  readonly requests?: readonly ExpectedRequest[];
  readonly sameKey?: boolean | "absent";
  readonly outcomes?: readonly Outcome[];
  readonly never?: readonly string[];
}

export interface ExpectedRequest {
  readonly method?: string;
  readonly target?: string;
  readonly headers?: Readonly<Record<string, string | { readonly matches: string }>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string | { readonly filename?: string; readonly base64: string }>>;
  readonly absent?: readonly string[];
}

const folder = join(import.meta.dirname, "../../../conformance/vectors");

/** Every vector that TypeScript has to pass. */
export function loadVectors(): readonly Vector[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const all = files.flatMap((file) => {
    const { vectors } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { vectors: Omit<Vector, "group">[] };
    return vectors.map((vector) => ({ ...vector, group: file.replace(".json", "") }));
  });
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
