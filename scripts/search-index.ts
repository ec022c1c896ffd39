import { collectEntries } from "../components/search/collect-entries.ts";
import { makeIndex } from "../components/search/engine.ts";
import { packIndex } from "../components/search/pack-index.ts";
import { twins } from "../components/twins/twins.ts";
import { sha256Hex } from "../sandbox/secrets.ts";

/** The index of the search, as text: everything that pages and the contract say now. */
export async function searchIndexText(): Promise<string> {
  // Dates in examples are left out of the index with the code around them, so any instant will do.
  const entries = await collectEntries(twins({ now: 0 }));
  return JSON.stringify(packIndex(makeIndex(entries).toJSON()));
}

/** Its file is named after what is in it, so it can be kept for ever. */
export function searchIndexName(text: string): string {
  return `${sha256Hex(text).slice(0, 16)}.json`;
}
