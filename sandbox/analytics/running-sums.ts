import { type GrowingHash, growingSha256 } from "../secrets.ts";
import type { ExportRow } from "./export-queries.ts";

/** More exports than one process ever writes at once. */
const mostOpen = 100;

/**
 * The SHA-256 of files that this process has written from their beginning. What a row says of its parts decides whether
 * the sum kept here is theirs: after a rollback or a part of another process it is not, and the file is read instead.
 */
export class RunningSums {
  readonly #sums = new Map<string, GrowingHash>();

  /** The sum of all parts with one more; null when this process does not know what came before. */
  add({ id, parts, sha256 }: ExportRow, piece: Uint8Array): string | null {
    const sum = parts === 0 ? growingSha256() : this.#sums.get(id);
    this.#sums.delete(id);
    if (!sum || (parts > 0 && sum.hex() !== sha256)) return null;
    sum.add(piece);
    this.#sums.set(id, sum);
    const [oldest] = this.#sums.keys();
    if (this.#sums.size > mostOpen && oldest !== undefined) this.#sums.delete(oldest);
    return sum.hex();
  }

  forget(id: string): void {
    this.#sums.delete(id);
  }
}
