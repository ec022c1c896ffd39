import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";

/** A menu that is a `details`, so that it opens without scripts. With them it closes as menus do. */
export function useFoldMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");
  useEffect(() => {
    const away = ({ target }: PointerEvent) => {
      if (!menu.current?.contains(target as Node)) menu.current?.removeAttribute("open");
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, []);
  return {
    close,
    details: {
      ref: menu,
      onKeyDown(event: KeyboardEvent) {
        if (event.key !== "Escape" || !menu.current?.open) return;
        // It closes the menu, and nothing that is open behind it.
        event.preventDefault();
        close();
        menu.current.querySelector("summary")?.focus();
      },
      onBlur({ relatedTarget }: FocusEvent) {
        if (relatedTarget && !menu.current?.contains(relatedTarget)) close();
      },
    },
  };
}
