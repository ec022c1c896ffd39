import type { Operation } from "#sandbox/contract/operations.gen.ts";
import type { QueryPart } from "#sandbox/contract/snippets/snippet-writer.ts";
import type { Token } from "./tokens.ts";

/** A call whose answer others need: one above on the page, or one that may be looked up. */
export interface Giver {
  /** Method and path, and where the call stands. */
  readonly words: string;
  readonly href: string;
  /**
   * The list that Run asks when nothing was kept yet: its first entry is kept. Values of earlier needs stand in braces,
   * such as `/v1/webhooks/{webhook.id}/deliveries?limit=1`. Null for a call above, which a person runs first.
   */
  readonly lookUp: string | null;
}

/** A value that a call takes from an earlier answer of the page. */
export interface Need {
  /** Where it stands among the kept answers, such as `hook.id`. */
  readonly address: string;
  /** The call that gives it. */
  readonly giver: Giver;
}

/** A call of the docs, ready for the page: its code in each language, and the request that Run sends. */
export interface PreparedCall {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly audience: Operation["audience"];
  readonly code: readonly { readonly id: string; readonly name: string; readonly tokens: readonly Token[] }[];
  /** A string is sent as it is. */
  readonly body: unknown;
  /** True for a form with a file: its `file` is then the name of one of the samples that the portal serves. */
  readonly form: boolean;
  /** Path parameter to the address of a kept value, such as `{ id: "post.id" }`. */
  readonly values: Readonly<Record<string, string>>;
  /** JSON Pointer in the body to the address of a kept value, such as `{ "/url": "catcher.url" }`. */
  readonly fill: Readonly<Record<string, string>>;
  readonly query: readonly QueryPart[];
  readonly headers: Readonly<Record<string, string>>;
  /** What of all these must be there before it can run. */
  readonly needs: readonly Need[];
  /** JSON Pointer in the body to a date rule, such as `{ "/scheduledAt": "next monday 09:30" }`. */
  readonly dates: Readonly<Record<string, string>>;
  /** How often Run sends it, until something is refused. */
  readonly times: number;
  /** Name under which the answer is kept for later calls of the page. */
  readonly keep: string | null;
  /** The answer that is shown until a real one is there: recorded on a day, or else the contract's own example. */
  readonly sample: {
    readonly status: number;
    readonly body: unknown;
    readonly recordedOn: string | null;
    /** True where the page has shown an answer of this form already. */
    readonly asAbove?: boolean;
  };
}
