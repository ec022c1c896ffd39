import { networkInterfaces } from "node:os";

/** True for an address under which this very machine hears, whatever it is called. */
export function isThisMachine(address: string): boolean {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (/^127\./.test(bare) || bare === "::1" || bare === "0.0.0.0" || bare === "::") return true;
  return Object.values(networkInterfaces()).some((list) => list?.some((own) => own.address === bare));
}
