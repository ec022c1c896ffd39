import type { Token } from "./tokens.ts";

/** A call of the docs, ready for the page: its code in each language, and the request that Run sends. */
export interface PreparedCall {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly audience: "key" | "public";
  readonly code: readonly { readonly id: string; readonly name: string; readonly tokens: readonly Token[] }[];
  readonly body: unknown;
  /** Path parameter to the address of a kept value, such as `{ id: "post.id" }`. */
  readonly values: Readonly<Record<string, string>>;
  /** JSON Pointer in the body to a date rule, such as `{ "/scheduledAt": "next monday 09:30" }`. */
  readonly dates: Readonly<Record<string, string>>;
  /** Name under which the answer is kept for later calls of the page. */
  readonly keep: string | null;
  /** The answer as the contract gives it, shown until a real one is there. */
  readonly sample: { readonly status: number; readonly body: unknown };
}
