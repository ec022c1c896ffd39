// Runs before the first paint: says that scripts work here, and puts on the theme that the visitor chose.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("aloha.theme");
    if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  } catch {
    // Without storage the system decides.
  }
})();
// `/` and Ctrl K ask for the search. What is typed until it is there goes into it.
(() => {
  let typed = null;
  const hold = () => {
    typed ??= "";
  };
  const take = () => {
    const text = typed;
    typed = null;
    return text;
  };
  const isWriting = (target) => target.closest?.("input,textarea,select,[contenteditable]");
  window.alohaSearch = {
    hold,
    take,
    get asked() {
      return typed !== null;
    },
  };
  addEventListener("pointerdown", take);
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    const command = event.metaKey || event.ctrlKey;
    if (event.isComposing || event.altKey) return;
    if (command ? key === "k" : key === "/" && typed === null && !isWriting(target)) {
      if (!document.querySelector("[aria-keyshortcuts]")) return;
      if (!document.querySelector("dialog[open]")) {
        hold();
        dispatchEvent(new Event("aloha:search"));
      }
    } else if (typed === null || command) return;
    else if (key === "Escape") take();
    else if (key === "Backspace") typed = typed.slice(0, -1);
    else if (key === "Enter" && typed.trim()) location.assign(`/search?q=${encodeURIComponent(typed)}`);
    else if (key.length === 1) typed += key;
    else return;
    event.preventDefault();
  });
})();
// On paper every fold is open, also where CSS cannot open it.
addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll("details:not([open])")) {
    fold.open = true;
    addEventListener("afterprint", () => fold.removeAttribute("open"), { once: true });
  }
});
