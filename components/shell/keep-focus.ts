/** Where in the page something stood that is gone: in what, and after what. */
interface Place {
  readonly parent: Node;
  readonly before: Node | null;
}

/** What has or had the focus, and once it is gone where it stood. */
interface Held {
  readonly element: Element;
  place: Place | null;
}

/** As long as a part of the page may take to set the focus by itself, as a dialog does that closes. */
const patienceMs = 60;
const frames = "dialog, [role=dialog], [role=alertdialog]";

/**
 * Hands the focus on when the page takes away what has it: a button whose work is done, the row that was deleted. It
 * goes to the heading above, because the same press on a neighbour might delete that too. Without this it would begin
 * again at the top of the page. `first` has it already.
 */
export function keepFocus(first: Element | null): void {
  let held: Held | null = first && { element: first, place: null };
  let opener: Held | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    if (target.closest(frames) && !held?.element.closest(frames)) opener = held;
    held = { element: target, place: null };
  };
  // Whoever presses beside everything lets go of the focus. What is taken away lets go too, and is not there any more.
  const drop = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget) return;
    queueMicrotask(() => {
      if ((target as Node).isConnected && document.activeElement !== target && held?.element === target) held = null;
    });
  };
  const observer = new MutationObserver((records) => {
    for (const one of [held, opener]) if (one) one.place = placeOf(one, records);
    if (!held || held.element.isConnected) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isFree() && held && !held.element.isConnected) homeOf(held, opener)?.focus({ preventScroll: true });
    }, patienceMs);
  });
  document.addEventListener("focusin", take);
  document.addEventListener("focusout", drop);
  observer.observe(document.body, { childList: true, subtree: true });
}

function isFree(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Where it stood, from what was taken away just now; what it stood in may go later than it. */
function placeOf({ element, place }: Held, records: readonly MutationRecord[]): Place | null {
  let last = place;
  for (let node: Node = place?.parent ?? element; !node.isConnected; ) {
    const record = records.find(({ removedNodes }) => [...removedNodes].some((one) => one.contains(node)));
    if (!record) break;
    last = { parent: record.target, before: record.previousSibling };
    node = record.target;
  }
  return last;
}

/** What takes the focus instead: from a dialog that has closed it goes back to where the dialog was opened. */
function homeOf(held: Held, opener: Held | null): HTMLElement | null {
  const wasIn = held.element.closest(frames);
  if (!wasIn || wasIn.isConnected) return headingAbove(held.place);
  if (opener?.element.isConnected) return opener.element as HTMLElement;
  return headingAbove(opener?.place ?? null);
}

/** The last heading before a place, within the dialog or the page that it is in. */
function headingAbove(place: Place | null): HTMLElement | null {
  const parent = place?.parent instanceof Element ? place.parent : null;
  const scope = parent?.closest<HTMLElement>(frames) ?? document.querySelector<HTMLElement>("main");
  const headings = [...(scope?.querySelectorAll<HTMLElement>("h1, h2, h3, h4") ?? [])].filter((one) =>
    one.checkVisibility(),
  );
  const home = headings.findLast((one) => place && isAbove(one, place)) ?? headings[0];
  if (home && home.tabIndex < 0 && !home.hasAttribute("tabindex")) {
    home.tabIndex = -1;
    home.addEventListener("blur", () => home.removeAttribute("tabindex"), { once: true });
  }
  return home ?? scope;
}

function isAbove(heading: Node, { parent, before }: Place): boolean {
  const { DOCUMENT_POSITION_PRECEDING, DOCUMENT_POSITION_CONTAINED_BY } = Node;
  if (!before?.isConnected) return (parent.compareDocumentPosition(heading) & DOCUMENT_POSITION_PRECEDING) !== 0;
  const inOrBefore = DOCUMENT_POSITION_PRECEDING | DOCUMENT_POSITION_CONTAINED_BY;
  return heading === before || (before.compareDocumentPosition(heading) & inOrBefore) !== 0;
}
