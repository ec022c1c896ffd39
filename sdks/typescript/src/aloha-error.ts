/**
 * The base of every error that this package makes.
 *
 * `instanceof` also holds between the ESM and the CommonJS copy of the package. No key, token or webhook secret appears
 * in a message or a property.
 */
export class AlohaError extends Error {
  /**
   * @internal The name of the class, and of those above it. They survive minifying, and are the same in both copies. The key
   * is a text and no symbol, since bundlers then leave out classes that nobody uses.
   */
  static readonly "@aloha/sdk": string = "AlohaError";

  // biome-ignore-start lint/complexity/noThisInStatic: it is the class on the right of `instanceof` that is asked.
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class of yours below one of these has no names of its own, and is found the usual way.
    return Object.hasOwn(this, "@aloha/sdk")
      ? ((value as AlohaError)?.constructor as typeof AlohaError)?.["@aloha/sdk"]?.endsWith(this["@aloha/sdk"])
      : super[Symbol.hasInstance](value);
  }
  // biome-ignore-end lint/complexity/noThisInStatic: see above.

  /** @internal */
  constructor(message: string, details?: object) {
    super(message, details);
    Object.assign(this, { name: (this.constructor as typeof AlohaError)["@aloha/sdk"].split(" ")[0] }, details);
  }
}

/** An option, an id, a date or another argument that cannot be meant. Nothing was sent. */
export class InvalidArgumentError extends AlohaError {
  /** @internal */
  static override readonly "@aloha/sdk": string = "InvalidArgumentError AlohaError";
}
