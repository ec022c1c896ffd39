import { fillBody } from "./fill-body.ts";

/** What is wrong with a call on purpose, on the page of an error. All else is the contract's own example. */
export interface Flaw {
  /** JSON Pointer in the body to what stands there instead; null takes the field out. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** A text that is sent in place of the body. */
  readonly text?: string;
  /** `left out`: it comes without a key. `sent`: it brings one where none belongs. */
  readonly key?: "left out" | "sent";
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path?: string;
}

/** The body of an example with its flaw. */
export function flawedBody(body: unknown, { set = {}, text }: Flaw): unknown {
  if (text !== undefined) return text;
  const places = new Map(Object.entries(set).map(([pointer, value]) => [pointer, value ?? undefined]));
  return places.size === 0 ? body : withoutGaps(fillBody(body ?? {}, places));
}

/** A field that was taken out leaves no name behind. */
function withoutGaps(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body));
}
