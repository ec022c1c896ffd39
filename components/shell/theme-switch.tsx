"use client";

import { Icon } from "../ui/icon.tsx";
import { isDark } from "./is-dark.ts";

/** Turns day into night and back. Until somebody does, the system decides. */
export function ThemeSwitch() {
  const turn = () => {
    const next = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem("aloha.theme", next);
    } catch {
      // The choice then lives as long as the page.
    }
  };
  return (
    <button
      type="button"
      onClick={turn}
      aria-label="Switch between light and dark"
      className="no-js:hidden inline-flex size-11 items-center justify-center rounded-full hover:bg-muted"
    >
      <Icon name="sun" className="size-5 dark-only:hidden" />
      <Icon name="moon" className="size-5 light-only:hidden" />
    </button>
  );
}
