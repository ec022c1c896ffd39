import { isInList, rangeList } from "../address-ranges.ts";

/** True when an address lies in one of the addresses or CIDR ranges of an allow-list. */
export function addressAllowed(address: string, ranges: readonly string[]): boolean {
  return isInList(rangeList(ranges), address);
}
