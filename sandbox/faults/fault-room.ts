import { faultLimits } from "../contract/facts.gen.ts";
import { seededFraction } from "../seeded.ts";
import type { Fault } from "./parse-fault.ts";

const mostRows = 10_000;

/** Says when an occasional fault happens, and lets calls wait without keeping the house waiting. */
export class FaultRoom {
  /** How many calls of a workspace have drawn from a seed. */
  readonly #drawn = new Map<string, number>();
  readonly #waiting = new Map<string, number>();

  /** Whether it happens to this call. The same seed gives the same row of yes and no in every workspace. */
  happens(workspaceId: string, { rate, seed }: Fault): boolean {
    if (rate >= 1) return true;
    const row = `${workspaceId} ${seed}`;
    const count = this.#drawn.get(row) ?? 0;
    // The row that was drawn from longest ago makes room.
    this.#drawn.delete(row);
    if (this.#drawn.size >= mostRows) this.#drawn.delete(this.#drawn.keys().next().value ?? "");
    this.#drawn.set(row, count + 1);
    return seededFraction("fault", seed, count) < rate;
  }

  /** Waits, and says for how long. Beyond twenty calls of one workspace, nobody waits. */
  async wait(workspaceId: string, ms: number): Promise<number> {
    const others = this.#waiting.get(workspaceId) ?? 0;
    if (ms === 0 || others >= faultLimits.waiting) return 0;
    this.#waiting.set(workspaceId, others + 1);
    try {
      await new Promise((resolve) => setTimeout(resolve, ms));
    } finally {
      const left = (this.#waiting.get(workspaceId) ?? 1) - 1;
      if (left === 0) this.#waiting.delete(workspaceId);
      else this.#waiting.set(workspaceId, left);
    }
    return ms;
  }
}
