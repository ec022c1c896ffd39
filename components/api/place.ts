import { createContext, useContext } from "react";
import type { Mode } from "./credential.ts";

/** Whose things a page shows: a mode, and its workspace once there is one. */
export interface Place {
  readonly mode: Mode;
  readonly workspaceId: string | null;
}

export const PlaceContext = createContext<Place>({ mode: "test", workspaceId: null });

export function usePlace(): Place {
  return useContext(PlaceContext);
}
