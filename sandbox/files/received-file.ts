/** A file that came with a call. Its name in the store is kept out of sight: whoever compares two calls compares bytes. */
export class ReceivedFile {
  readonly #name: string;
  readonly bytes: number;
  readonly sha256: string;

  constructor(name: string, bytes: number, sha256: string) {
    this.#name = name;
    this.bytes = bytes;
    this.sha256 = sha256;
  }

  /** Where it lies in the file room. */
  get name(): string {
    return this.#name;
  }
}
