import { toBytes } from "#sandbox/contract/hmac.ts";

export interface BodyChange {
  readonly name: string;
  readonly make: (body: string) => string;
}

/** What happens to bodies on their way through other people's code. */
export const bodyChanges: readonly BodyChange[] = [
  { name: "Change one byte", make: changeOneByte },
  { name: "Reserialise the JSON", make: reserialise },
  { name: "Add a line break", make: (body) => `${body}\n` },
];

function changeOneByte(body: string): string {
  const middle = Math.floor(body.length / 2);
  const at = body.slice(middle).search(/[a-z0-9]/) + middle;
  return `${body.slice(0, at)}${body[at] === "a" ? "b" : "a"}${body.slice(at + 1)}`;
}

function reserialise(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

/** Says how a body differs from the one that arrived. */
export function describeChange(arrived: string, now: string): string {
  const before = toBytes(arrived);
  const after = toBytes(now);
  const at = after.findIndex((byte, place) => byte !== before[place]);
  if (at === -1 && after.length === before.length) return `${after.length} bytes, as they arrived`;
  const differing = after.filter((byte, place) => byte !== before[place]).length;
  if (after.length === before.length && differing === 1) {
    return `${after.length} bytes; byte ${at + 1} was ${hex(before[at])} and is ${hex(after[at])}`;
  }
  if (after.length === before.length) return `${after.length} bytes; ${differing} of them are others`;
  return `${after.length} bytes; ${before.length} arrived`;
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).padStart(2, "0");
}
