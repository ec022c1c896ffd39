import { useSearchParams } from "next/navigation";
import type { Mode } from "../api/credential.ts";
import { createStore, type Store } from "../api/store.ts";
import { useStore } from "../api/use-store.ts";

/** The mode that was looked at last. A link that names none stays in it. */
export const lastMode: Store<Mode> = createStore<Mode>("test");

/** The mode that the address names, else the one before; test to begin with. */
export function useMode(): Mode {
  const asked = useSearchParams().get("mode");
  const before = useStore<Mode>(lastMode, "test");
  return asked === "live" || asked === "test" ? asked : before;
}
