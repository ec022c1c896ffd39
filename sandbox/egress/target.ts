import { type BlockList, isIP } from "node:net";
import { isOpenAddress } from "./address-guard.ts";
import { isThisMachine } from "./this-machine.ts";

/** Where requests of this installation may go. */
export interface TargetRules {
  /** Ranges that the operator opened. */
  readonly allowed: BlockList | null;
  /** Our own host names: nobody may make us call ourselves. */
  readonly ownHosts: ReadonlySet<string>;
  /** Our own ports, on whatever address of this machine. */
  readonly ownPorts: ReadonlySet<number>;
}

export type JudgedTarget = { readonly url: URL } | { readonly problem: string };

/**
 * Judges an address as far as its text allows: scheme, port, literal address, own host. `new URL` has normalised every
 * odd way to write an IPv4 address. Names are judged again when they are resolved, at every connection.
 */
export function judgeTarget(text: string, livemode: boolean, rules: TargetRules): JudgedTarget {
  if (!URL.canParse(text)) return { problem: "This is not an address such as https://example.com." };
  const url = new URL(text);
  const scheme = livemode ? /^https:$/ : /^https?:$/;
  if (!scheme.test(url.protocol)) {
    return { problem: livemode ? "A live address needs https." : "An address needs http or https." };
  }
  if (url.username !== "" || url.password !== "") {
    return { problem: "Take the user name and password out of the address." };
  }
  const host = bareHost(url.hostname);
  const port = portOf(url);
  if (!portAllowed(port, livemode)) {
    return { problem: `Port ${port} may not be used. Use 443, 8443 or one from 1024 up.` };
  }
  if (isOwn(host, port, rules)) return { problem: "This address leads back to Aloha itself." };
  if (isIP(host) !== 0 && !isOpenAddress(host, rules.allowed)) {
    return { problem: "This address is not on the public internet, so Aloha does not call it." };
  }
  if (isIP(host) === 0 && !/[^.]\.[^.]/.test(host) && rules.allowed === null) {
    return { problem: "This name has no domain, so it is not on the public internet." };
  }
  return { url };
}

/** The host without the brackets of IPv6 and the last dot of a full name. */
export function bareHost(host: string): string {
  return host.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

function portOf(url: URL): number {
  return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}

function portAllowed(port: number, livemode: boolean): boolean {
  return port === 443 || port === 8443 || port >= 1024 || (port === 80 && !livemode);
}

function isOwn(host: string, port: number, rules: TargetRules): boolean {
  const ownPort = rules.ownPorts.has(port);
  if (ownPort && isIP(host) !== 0 && isThisMachine(host)) return true;
  return rules.ownHosts.has(host) && (rules.allowed === null || ownPort);
}
