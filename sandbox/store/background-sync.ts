import { close, fdatasync, open } from "node:fs";

const everyMs = 100;

/**
 * Asks the disk to keep a file that is being written, again and again, without anybody waiting for it. SQLite itself
 * syncs its log only at a checkpoint: there it would wait for all of it at once, and a power cut could lose all of it.
 */
export class BackgroundSync {
  readonly #file: string;
  #handle: number | null = null;
  #state: "idle" | "busy" | "busy-and-behind" | "closed" = "idle";

  constructor(file: string) {
    this.#file = file;
  }

  /** Something was written. */
  note(): void {
    if (this.#state === "busy") this.#state = "busy-and-behind";
    if (this.#state !== "idle") return;
    this.#state = "busy";
    setTimeout(() => this.#sync(), everyMs).unref();
  }

  close(): void {
    this.#state = "closed";
    if (this.#handle !== null) close(this.#handle, () => undefined);
    this.#handle = null;
  }

  #sync(): void {
    if (this.#state === "closed") return;
    if (this.#handle === null) {
      open(this.#file, "r+", (error, handle) => this.#opened(error === null ? handle : null));
      return;
    }
    fdatasync(this.#handle, () => this.#synced());
  }

  #opened(handle: number | null): void {
    if (handle !== null && this.#state === "closed") close(handle, () => undefined);
    if (this.#state === "closed") return;
    this.#handle = handle;
    if (handle === null) this.#state = "idle";
    else this.#sync();
  }

  #synced(): void {
    const behind = this.#state === "busy-and-behind";
    if (this.#state === "closed") return;
    this.#state = "idle";
    if (behind) this.note();
  }
}
