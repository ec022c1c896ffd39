import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { FaultStep } from "./fault-step.ts";

/** One expectation of what both languages do. `vector.schema.json` and the README say what each field means. */
export interface Vector {
  readonly name: string;
  readonly only?: readonly ("typescript" | "python-sync" | "python-async")[];
  readonly portal?: true;
  readonly browser?: true;
  readonly now?: string;
  readonly random?: readonly number[];
  readonly client?: Readonly<Record<string, unknown>> & { readonly keys?: readonly string[] };
  readonly env?: Readonly<Record<string, string>>;
  readonly call?: VectorCall;
  readonly calls?: readonly VectorCall[];
  readonly together?: true;
  readonly abort?: "before" | "request" | "wait" | "body";
  readonly server?: readonly FaultStep[];
  readonly expect: Expectation;
}

export interface VectorCall {
  readonly operationId?: string;
  readonly path?: readonly unknown[];
  readonly body?: unknown;
  readonly query?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly walk?: {
    readonly as: "items" | "pages" | "all" | "next";
    readonly limit?: number;
    readonly stopAfter?: number;
  };
  readonly stream?: { readonly stopAfter?: number };
  readonly request?: {
    readonly method: string;
    readonly path: string;
    readonly query?: unknown;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  };
  readonly construct?: true;
}

/** What became of one call. */
export interface Outcome {
  readonly result?: unknown;
  readonly text?: string;
  readonly items?: readonly string[];
  readonly pages?: number;
  readonly events?: readonly { readonly id: string; readonly event: string; readonly data: unknown }[];
  readonly error?: ExpectedError;
  readonly meta?: {
    readonly requestId?: string | null;
    readonly replayed?: boolean;
    readonly rateLimit?: ExpectedRateLimit | null;
  };
}

export interface Expectation extends Outcome {
  readonly tries?: number;
  readonly delays?: readonly (readonly [least: number, most: number])[];
  readonly reasons?: readonly ("status" | "connection" | "timeout" | "pace")[];
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

export interface ExpectedError {
  readonly class: string;
  readonly is?: readonly string[];
  readonly messageHas?: readonly string[];
  readonly rateLimit?: ExpectedRateLimit | null;
  readonly idempotencyKey?: "sent";
  readonly [field: string]: unknown;
}

export interface ExpectedRateLimit {
  readonly limit?: number;
  readonly remaining?: number;
  readonly resetAt?: string;
}

export interface VectorFile {
  readonly group: string;
  readonly about: string;
  readonly vectors: readonly Vector[];
}

/** Every file of vectors, in the order of their names. */
export function readVectors(): readonly VectorFile[] {
  const files = globSync(join(import.meta.dirname, "vectors/*.json")).sort();
  return files.map((file) => {
    const { about, vectors } = JSON.parse(readFileSync(file, "utf8")) as Omit<VectorFile, "group">;
    return { group: basename(file, ".json"), about, vectors };
  });
}
