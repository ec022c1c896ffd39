import { rangeList } from "../address-ranges.ts";
import { isOpenAddress } from "./address-guard.ts";
import { systemResolve } from "./guarded-connector.ts";
import type { TargetRules } from "./target.ts";

const patienceMs = 2000;

/** Where outgoing requests of this installation may go. */
export function targetRules(settings: {
  readonly publicUrl: string;
  readonly apiUrl: string;
  readonly webhookAllowCidrs: readonly string[];
  readonly ownPorts: readonly number[];
}): TargetRules {
  const hosts = [settings.publicUrl, settings.apiUrl].map((url) => new URL(url).hostname);
  return {
    allowed: settings.webhookAllowCidrs.length === 0 ? null : rangeList(settings.webhookAllowCidrs),
    ownHosts: new Set(hosts),
    ownPorts: new Set(settings.ownPorts),
  };
}

/** Asks the name server whether a host may be reached. A slow one is taken for none: sending will find out. */
export function reachesIn(rules: TargetRules): (host: string) => Promise<boolean | null> {
  return (host) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(null), patienceMs);
      systemResolve(host, (error, addresses) => {
        clearTimeout(timer);
        if (error !== null || addresses.length === 0) resolve(null);
        else resolve(addresses.every(({ address }) => isOpenAddress(address, rules.allowed)));
      });
    });
}
