import { usePlace } from "../api/place.ts";
import { replaceWith, useAddress } from "./use-address.ts";

/** Whether the clock is unfolded, which the address holds. Only test mode has one. */
export function useClockFold() {
  const { mode } = usePlace();
  const address = useAddress();
  const asked = address.params.get("clock") === "open";
  return {
    open: asked && mode === "test",
    toggle: () => replaceWith(address.with({ clock: asked ? null : "open" }) + location.hash),
    panel: "clock-panel",
  };
}
