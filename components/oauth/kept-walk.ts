import { createStore, type Store } from "../api/store.ts";
import { useStore } from "../api/use-store.ts";
import { notBegun, type Walk } from "./walk.ts";

// Of the tab, not of the browser: two tabs are two walks, and each ends with its tab.
const place = "aloha.oauth-walk";

export const keptWalk: Store<Walk> = createStore(read());

export function useWalk(): Walk {
  return useStore(keptWalk, notBegun);
}

export function keepWalk(walk: Walk): void {
  keptWalk.set(walk);
  try {
    sessionStorage.setItem(place, JSON.stringify(walk));
  } catch {
    // Without storage the walk ends at the consent page, and step 4 says that nothing came.
  }
}

function read(): Walk {
  if (typeof window === "undefined") return notBegun;
  try {
    return { ...notBegun, ...(JSON.parse(sessionStorage.getItem(place) ?? "{}") as Partial<Walk>) };
  } catch {
    return notBegun;
  }
}

export function startAgain(): void {
  keepWalk(notBegun);
}
