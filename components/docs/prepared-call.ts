import type { Operation } from "#sandbox/contract/operations.gen.ts";
import type { Token } from "./tokens.ts";

/** A call of the page whose answer is kept for others. */
export interface Giver {
  readonly step: number;
  readonly words: string;
}

/** A value that a call takes from an earlier answer of the page. */
export interface Need {
  /** Where it stands among the kept answers, such as `hook.id`. */
  readonly address: string;
  /** The call that gives it: its place on the page, and its method and path. */
  readonly giver: Giver;
}

/** A call of the docs, ready for the page: its code in each language, and the request that Run sends. */
export interface PreparedCall {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly audience: Operation["audience"];
  readonly code: readonly { readonly id: string; readonly name: string; readonly tokens: readonly Token[] }[];
  readonly body: unknown;
  /** Path parameter to the address of a kept value, such as `{ id: "post.id" }`. */
  readonly values: Readonly<Record<string, string>>;
  /** JSON Pointer in the body to the address of a kept value, such as `{ "/url": "catcher.url" }`. */
  readonly fill: Readonly<Record<string, string>>;
  /** What of both must be there before it can run. */
  readonly needs: readonly Need[];
  /** JSON Pointer in the body to a date rule, such as `{ "/scheduledAt": "next monday 09:30" }`. */
  readonly dates: Readonly<Record<string, string>>;
  /** Name under which the answer is kept for later calls of the page. */
  readonly keep: string | null;
  /** The answer as the contract gives it, shown until a real one is there. No body where the page has shown one before. */
  readonly sample: { readonly status: number; readonly body?: unknown };
}
