import { BlockList, isIP } from "node:net";

/** True for an IPv4 or IPv6 address, or a range of them in CIDR form. */
export function isAddressOrRange(text: string): boolean {
  const [base = "", bits, ...rest] = text.split("/");
  const family = isIP(base);
  if (family === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
}

/** True when an address lies in one of the addresses or CIDR ranges of an allow-list. */
export function addressAllowed(address: string, ranges: readonly string[]): boolean {
  const family = isIP(address) === 6 ? "ipv6" : "ipv4";
  const list = new BlockList();
  for (const range of ranges) {
    const [base = "", bits] = range.split("/");
    const kind = isIP(base) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(base, kind);
    else list.addSubnet(base, Number(bits), kind);
  }
  return isIP(address) !== 0 && list.check(address, family);
}
