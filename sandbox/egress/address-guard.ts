import { type BlockList, isIP } from "node:net";
import { isInList, rangeList } from "../address-ranges.ts";

/** Every range that IANA lists as special, and what is no unicast. Nothing public lives there. */
const closedIpv4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
const openIpv6 = ["2000::/3"];
const closedIpv6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const closed = rangeList([...closedIpv4, ...closedIpv6]);
const open = rangeList(openIpv6);

/**
 * True for an address that a webhook may reach: public, or opened by the operator. IPv6 is an allow-list, because new
 * ways to write an inner IPv4 address into it keep being invented.
 */
export function isOpenAddress(address: string, allowed: BlockList | null): boolean {
  const bare = address.replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined) return isOpenAddress(mapped, allowed);
  const version = isIP(bare);
  if (version === 0) return false;
  if (allowed !== null && isInList(allowed, bare)) return true;
  if (isInList(closed, bare)) return false;
  return version === 4 || isInList(open, bare);
}
