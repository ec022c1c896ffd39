/** Where bytes come from: a file handle, or a buffer in a test. */
export interface ByteSource {
  read(into: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
}

/** The file ends before what its own words promise, or says something that cannot be. */
export class Unreadable extends Error {}

const windowBytes = 64 * 1024;
/** A long film or a picture of many frames is asked for a few thousand parts; whoever sends more wants to keep us busy. */
const mostLooks = 200_000;

/** A file read in places, through a window that moves: as small as that, however large the file is. */
export class FileBytes {
  readonly size: number;
  readonly #source: ByteSource;
  #window: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  #start = 0;
  #looks = 0;

  constructor(source: ByteSource, size: number) {
    this.#source = source;
    this.size = size;
  }

  /** These bytes and no fewer. At most a window of them. */
  async at(position: number, length: number): Promise<Buffer> {
    this.mustReach(position + length);
    if (++this.#looks > mostLooks) throw new Unreadable("The file has more parts than any such file needs.");
    if (position < this.#start || position + length > this.#start + this.#window.length) await this.#move(position);
    const from = position - this.#start;
    if (from + length > this.#window.length) throw new Unreadable("The file ended while it was read.");
    return this.#window.subarray(from, from + length);
  }

  /** What the window holds from here on: one byte at least. */
  async from(position: number): Promise<Buffer> {
    await this.at(position, 1);
    return this.#window.subarray(position - this.#start);
  }

  /** Refuses a file that ends before this place. */
  mustReach(position: number): void {
    if (position > this.size) throw new Unreadable("The file ends too early: a part of it is missing.");
  }

  async #move(position: number): Promise<void> {
    // A new one each time: whoever still holds a piece of the last keeps what it was given.
    const into = Buffer.alloc(Math.min(windowBytes, this.size - position));
    let filled = 0;
    while (filled < into.length) {
      const { bytesRead } = await this.#source.read(into, filled, into.length - filled, position + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    this.#window = into.subarray(0, filled);
    this.#start = position;
  }
}
