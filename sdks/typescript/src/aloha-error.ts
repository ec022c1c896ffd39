import { redact } from "./redact.ts";

export const brand: unique symbol = Symbol.for("@aloha/sdk");

/**
 * The base of every error that this package makes.
 *
 * `instanceof` also holds between the ESM and the CommonJS copy of the package. No key, token or webhook secret appears
 * in a message or a property.
 */
export class AlohaError extends Error {
  /** The names of the class and of those above it. They survive minifying, and are the same in both copies. */
  static readonly [brand]: string = "AlohaError";

  // biome-ignore-start lint/complexity/noThisInStatic: it is the class on the right of `instanceof` that is asked.
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class of yours below one of these has no names of its own, and is found the usual way.
    return Object.hasOwn(this, brand)
      ? `${Object(Object(value).constructor)[brand]} `.startsWith(`${this[brand]} `)
      : super[Symbol.hasInstance](value);
  }
  // biome-ignore-end lint/complexity/noThisInStatic: see above.

  /** @internal */
  constructor(message: string, details?: object) {
    super(redact(message), details);
    this.name = new.target[brand].replace(/.* /, "");
    Object.assign(this, details);
  }
}

/** Throws the error for an argument that cannot be meant. */
export function refuse(message: string): never {
  throw new InvalidArgumentError(message);
}

/** An option, an id, a date or another argument that cannot be meant. Nothing was sent. */
export class InvalidArgumentError extends AlohaError {
  static override readonly [brand]: string = "AlohaError InvalidArgumentError";
}
