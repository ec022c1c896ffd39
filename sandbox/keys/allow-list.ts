import { isIP } from "node:net";

/** True for an IPv4 or IPv6 address, or a range of them in CIDR form. */
export function isAddressOrRange(text: string): boolean {
  const [base = "", bits, ...rest] = text.split("/");
  const family = isIP(base);
  if (family === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
}
