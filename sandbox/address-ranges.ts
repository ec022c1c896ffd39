import { BlockList, isIP } from "node:net";

/** True for an IPv4 or IPv6 address, or a range of them in CIDR form. */
export function isAddressOrRange(text: string): boolean {
  const [base = "", bits, ...rest] = text.split("/");
  if (isIP(base) === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(base) === 4 ? 32 : 128));
}

/** A list of addresses and ranges of both families. Half a range is refused: `10.0.0.0/` would be every address. */
export function rangeList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    if (!isAddressOrRange(range)) throw new Error(`"${range}" is ${noRange}.`);
    const [base = "", bits] = range.split("/");
    if (bits === undefined) list.addAddress(base, familyOf(base));
    else list.addSubnet(base, Number(bits), familyOf(base));
  }
  return list;
}

/** What is to be said of anything else. */
export const noRange = "no address or range such as 10.0.0.0/8 or fd00::/8";

/** True for an address that lies in one of a list. */
export function isInList(list: BlockList, address: string): boolean {
  return isIP(address) !== 0 && list.check(address, familyOf(address));
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
