import { randomBuffer } from "../secrets.ts";

const first =
  "amber calm clear coral dawn early even fern gentle golden kind light low maple mellow mild morning north olive open pale plain quiet silver slow soft still sunny tidal warm".split(
    " ",
  );
const second =
  "bay brook cove creek dune field finch garden grove hare harbor heron hill isle lake lark meadow moor otter path pine plover reef ridge river sparrow spring tern valley wren".split(
    " ",
  );

/** Two calm words that people can tell apart, such as tidal-hare. */
export function workspaceName(): string {
  const [a = 0, b = 0] = randomBuffer(2);
  return `${first[a % first.length]}-${second[b % second.length]}`;
}
