const fields = "input, select, textarea";

/**
 * Moves the focus out of a row that is about to be taken away: to the row after it, else to the one before, else to the
 * button that adds one. Without this it would go with the button that was pressed, and start again at the top of the page.
 */
export function leaveRow(button: HTMLElement): void {
  const row = button.closest("[data-row]");
  const near = [row?.nextElementSibling, row?.previousElementSibling].map((one) =>
    one?.querySelector<HTMLElement>(fields),
  );
  const others = [...(button.closest("fieldset, form")?.querySelectorAll<HTMLElement>("button") ?? [])];
  (near.find(Boolean) ?? others.find((one) => !row?.contains(one)))?.focus();
}
