import type { Span } from "./print-value.ts";

export interface Written {
  readonly code: string;
  readonly spans: readonly Span[];
}

/** Code further to the right, with its spans where they then are. */
export function indented({ code, spans }: Written, indent: string): Written {
  const shift = (at: number) => at + indent.length * (code.slice(0, at).match(/^./gm)?.length ?? 0);
  return {
    code: code.replace(/^(?=.)/gm, indent),
    spans: spans.map(({ start, end, slot }) => ({ start: shift(start), end: shift(end), slot })),
  };
}
