import { InvalidArgumentError } from "./aloha-error.ts";
import { redact } from "./redact.ts";

/** Throws the error for an argument that cannot be meant: which one, what is wrong with it, and what would be right. */
export function refuse(name: string, value: unknown, remedy: string): never {
  throw new InvalidArgumentError(redact(`${name} is ${value}. ${remedy}`));
}
