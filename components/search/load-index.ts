import { readIndex, type SearchIndex } from "./engine.ts";

let loading: Promise<SearchIndex> | null = null;

/** The index, fetched once. After a failure it is asked for again. */
export function loadIndex(address: string): Promise<SearchIndex> {
  loading ??= fetchIndex(address).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchIndex(address: string): Promise<SearchIndex> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The index could not be loaded: ${answer.status}.`);
  return readIndex(await answer.json());
}
