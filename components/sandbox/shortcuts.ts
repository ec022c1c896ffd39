/** What the keyboard does from anywhere in the console. None is a letter alone, so nobody presses one by accident. */
export const shortcuts = [
  { keys: "Ctrl Enter", does: "Send" },
  { keys: "Alt O", does: "Choose an operation" },
  { keys: "Alt J", does: "Form or JSON" },
  { keys: "Alt A", does: "To the answer" },
  { keys: "Alt S", does: "To the story" },
  { keys: "Alt L", does: "To the log, and find a call in it" },
  { keys: "Alt T", does: "To the clock" },
  { keys: "/", does: "Search the docs" },
] as const;

/** Where each of them leads: an element that is pressed, or one that gets the focus. */
const pressed: Readonly<Record<string, string>> = { KeyO: "[data-operation-button]", KeyJ: "[data-body-view]" };
const focused: Readonly<Record<string, string>> = {
  KeyA: "#answer-title",
  KeyS: "#story-title",
  KeyT: "[aria-label='Workspace clock'] button:not([aria-disabled])",
};

/** Does what a key asks for; false for a key that means nothing here. */
export function followShortcut({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): boolean {
  if (!altKey || ctrlKey || metaKey) return false;
  const find = (selector: string | undefined) =>
    selector === undefined ? null : document.querySelector<HTMLElement>(selector);
  const press = find(pressed[code]);
  const focus = find(focused[code]);
  press?.click();
  focus?.focus();
  return press !== null || focus !== null;
}
