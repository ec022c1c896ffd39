import { requestLog } from "../contract/facts.gen.ts";

export type Bye = "replaced" | "shutdown" | "revoked";

/** Somebody who watches a log. */
export interface OpenTail {
  close(reason: Bye): void;
}

/** The streams that watch logs in this process. A workspace has a few of them at most: one more ends the oldest. */
export class Tails {
  readonly #open = new Map<string, OpenTail[]>();

  /** Puts a stream in place; the returned function takes it away. */
  open(topic: string, tail: OpenTail): () => void {
    const before = this.#open.get(topic) ?? [];
    for (const oldest of before.slice(0, Math.max(0, before.length + 1 - requestLog.openTails)))
      oldest.close("replaced");
    this.#open.set(topic, [...before.slice(1 - requestLog.openTails), tail]);
    return () => {
      const left = (this.#open.get(topic) ?? []).filter((one) => one !== tail);
      if (left.length === 0) this.#open.delete(topic);
      else this.#open.set(topic, left);
    };
  }

  /** Says goodbye to everybody. */
  closeAll(): void {
    for (const tails of this.#open.values()) for (const tail of tails) tail.close("shutdown");
  }
}
