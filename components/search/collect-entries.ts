import type { Twin } from "../twins/twins.ts";
import { channelEntries, contractEntries } from "./contract-entries.ts";
import { guideEntries } from "./guide-entries.ts";
import { headerEntries } from "./header-entries.ts";
import { portalEntries } from "./portal-entries.ts";
import type { SearchEntry } from "./search-entry.ts";

/** Everything that a search can find. */
export async function collectEntries(twins: readonly Twin[]): Promise<SearchEntry[]> {
  const guides = await guideEntries(twins);
  return [...guides, ...portalEntries(), ...contractEntries(), ...headerEntries(guides), ...channelEntries()];
}
