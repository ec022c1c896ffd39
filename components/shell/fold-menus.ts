const menus = "details[data-menu]";

/** Menus are a `details`, so that they open without scripts. With them they close as menus do, and show where one is. */
export function foldMenus(): void {
  const listen = <Name extends keyof DocumentEventMap>(name: Name, act: (event: DocumentEventMap[Name]) => void) =>
    document.addEventListener(name, act, { capture: true });
  listen("pointerdown", ({ target }) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>(`${menus}[open]`))
      if (!menu.contains(target as Node)) menu.open = false;
  });
  listen("keydown", (event) => {
    const menu = event.key === "Escape" ? menuOf(event.target) : null;
    if (!menu?.open) return;
    // It closes the menu, and nothing that is open behind it.
    event.preventDefault();
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  listen("focusout", ({ target, relatedTarget }) => {
    const menu = menuOf(target);
    if (menu && relatedTarget && !menu.contains(relatedTarget as Node)) menu.open = false;
  });
  document.addEventListener("click", ({ target }) => closeBehind(target));
  listen("toggle", () => showPlace());
  showPlace();
}

function menuOf(target: EventTarget | null): HTMLDetailsElement | null {
  return target instanceof Element ? target.closest<HTMLDetailsElement>(menus) : null;
}

function closeBehind(target: EventTarget | null): void {
  const menu = menuOf(target);
  if (menu && (target as Element).closest("a")) menu.open = false;
}

/** Marks the way that leads to where one is. */
function showPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`${menus} nav a`)) {
    if (location.pathname.startsWith(link.pathname)) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}
