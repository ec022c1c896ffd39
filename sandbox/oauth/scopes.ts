import { scopes as known, type Scope } from "../contract/facts.gen.ts";

const order = Object.keys(known) as Scope[];

/** What every list allows, in the order of the contract. */
export function scopesInAll(...lists: readonly (readonly string[])[]): Scope[] {
  return order.filter((scope) => lists.every((list) => list.includes(scope)));
}

/** The scopes of a request, between spaces; null when one of them is unknown. */
export function readScopes(text: string): Scope[] | null {
  const wanted = text.split(" ").filter((word) => word !== "");
  return wanted.length > 0 && wanted.every(isScope) ? scopesInAll(wanted) : null;
}

function isScope(word: string): boolean {
  return Object.hasOwn(known, word);
}
