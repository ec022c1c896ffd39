type Press = Pick<KeyboardEvent, "key" | "defaultPrevented" | "target">;

/** Whether a key closes the call that is open. In front of it may be a dialog, such as the search, which Escape is meant for. */
export function closesCall({ key, defaultPrevented, target }: Press): boolean {
  if (key !== "Escape" || defaultPrevented) return false;
  return !(target instanceof Element && target.closest("dialog, [role=dialog]"));
}
