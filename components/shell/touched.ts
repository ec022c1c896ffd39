import { foldMenus } from "./fold-menus.ts";
import { keepFocus } from "./keep-focus.ts";

/** Begins, for as long as the page lives, what it does for whoever uses it. This was the first that they did. */
export function touched({ type, target }: Event): void {
  const { activeElement, body } = document;
  const isHeld = activeElement !== null && activeElement !== body;
  // What had the focus may be gone already.
  const had = type === "focusin" && target instanceof Element ? target : null;
  keepFocus(isHeld ? activeElement : had);
  foldMenus();
}
