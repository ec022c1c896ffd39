import { useEffect } from "react";
import { goTo, useAddress } from "../settings/use-address.ts";
import { followShortcut } from "./shortcuts.ts";

/** The keys of the console. */
export function useShortcuts(): void {
  const address = useAddress();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.altKey && event.code === "KeyL") {
        event.preventDefault();
        goTo(address.with({ dock: null, pane: "log" }));
        focusSoon("#dock-panel input[type=search]");
      } else if (followShortcut(event)) event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [address]);
}

const mostFrames = 60;

/** Gives the focus to what is about to appear. */
function focusSoon(selector: string, frames = mostFrames): void {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  if (document.activeElement !== element && frames > 0) requestAnimationFrame(() => focusSoon(selector, frames - 1));
}
