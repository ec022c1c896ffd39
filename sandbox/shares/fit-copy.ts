import type { SharedCopy } from "../contract/shared-copy.ts";

/** Before it is packed. Two bodies as the log keeps them always have room. */
const mostBytes = 1024 * 1024;

/** A copy as JSON. While it is too long, each of its lists gives up its second half. */
export function fitCopy(copy: SharedCopy): string {
  const text = JSON.stringify(copy);
  if (Buffer.byteLength(text) <= mostBytes) return text;
  const less = shorter(copy);
  return JSON.stringify(less).length < text.length ? fitCopy(less) : text;
}

function shorter(copy: SharedCopy): SharedCopy {
  if (copy.kind === "request") return { ...copy, posts: half(copy.posts), events: half(copy.events) };
  return { ...copy, posts: half(copy.posts), events: half(copy.events), threads: half(copy.threads) };
}

function half<Item>(list: readonly Item[]): readonly Item[] {
  return list.slice(0, Math.floor(list.length / 2));
}
