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
