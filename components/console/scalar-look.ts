/** Scalar in the colours and types of the portal. The names on the right are those of tokens.css. */
export const scalarLook = `
.light-mode, .dark-mode {
  --scalar-font: var(--font-outfit), system-ui, sans-serif;
  --scalar-font-code: var(--font-jetbrains-mono), ui-monospace, monospace;
  --scalar-color-1: var(--ink);
  --scalar-color-2: var(--muted-text);
  --scalar-color-3: var(--muted-text);
  --scalar-color-ghost: var(--muted-text);
  --scalar-color-accent: var(--primary);
  --scalar-background-1: var(--background);
  --scalar-background-2: var(--elevated);
  --scalar-background-3: var(--muted);
  --scalar-background-4: var(--muted);
  --scalar-background-card: var(--elevated);
  --scalar-background-accent: var(--primary-soft);
  --scalar-border-color: var(--border);
  --scalar-color-blue: var(--primary);
  --scalar-color-purple: var(--primary);
  --scalar-color-query: var(--primary);
  --scalar-color-green: var(--primary-deep);
  --scalar-color-orange: var(--ink);
  --scalar-color-yellow: var(--muted-text);
  --scalar-color-red: var(--danger);
  --scalar-color-danger: var(--danger);
  --scalar-color-alert: var(--ink);
  --scalar-background-alert: var(--peach-100);
  --scalar-background-danger: var(--elevated);
  --scalar-button-1: var(--ink);
  --scalar-button-1-hover: var(--primary-deep);
  --scalar-button-1-color: var(--background);
  --scalar-link-color: var(--primary);
  --scalar-link-color-hover: var(--primary-deep);
  --scalar-tooltip-background: var(--ink);
  --scalar-tooltip-color: var(--background);
  --scalar-scrollbar-color: var(--border-strong);
  --scalar-scrollbar-color-active: var(--control);
  --scalar-shadow-1: none;
  --scalar-shadow-2: 0 0 0 1px var(--border-strong);
  --scalar-radius: 0.375rem;
  --scalar-radius-lg: 0.625rem;
  --scalar-radius-xl: 1rem;
  --scalar-custom-header-height: var(--bar);
  --scalar-sidebar-background-1: var(--background);
  --scalar-sidebar-border-color: var(--border);
  --scalar-sidebar-color-1: var(--ink);
  --scalar-sidebar-color-2: var(--muted-text);
  --scalar-sidebar-color-active: var(--ink);
  --scalar-sidebar-item-hover-background: var(--muted);
  --scalar-sidebar-item-hover-color: var(--ink);
  --scalar-sidebar-item-active-background: var(--muted);
  --scalar-sidebar-search-background: var(--elevated);
  --scalar-sidebar-search-border-color: var(--control);
  --scalar-sidebar-search-color: var(--muted-text);
}
.section[tabindex="-1"]:focus-visible {
  outline: none;
}
.section-header, .introduction-section h1, .section-column h2, .section-header-label {
  font-family: var(--font-fraunces), Georgia, serif;
  font-weight: 400;
  letter-spacing: -0.03em;
}
`;
