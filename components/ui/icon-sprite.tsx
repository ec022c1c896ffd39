/** How the line of every icon is drawn. */
export const stroke = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.5,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

/** Every icon, drawn once; `Icon` points into it, so no island carries a path. */
export function IconSprite() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <symbol id="i-arrow" viewBox="0 0 20 20" {...stroke}>
        <path d="M3.5 10H16M11.5 5.5 16 10l-4.5 4.5" />
      </symbol>
      <symbol id="i-search" viewBox="0 0 20 20" {...stroke}>
        <path d="M14.75 9a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0M13.2 13.2l3.8 3.8" />
      </symbol>
      <symbol id="i-check" viewBox="0 0 14 14" {...stroke} strokeWidth={1.75}>
        <path d="m2.75 7.5 2.75 2.75 5.75-6.5" />
      </symbol>
      <symbol id="i-skip" viewBox="0 0 14 14" {...stroke} strokeWidth={1.75}>
        <path d="m2.5 3.5 3.5 3.5-3.5 3.5M7.5 3.5 11 7l-3.5 3.5" />
      </symbol>
      <symbol id="i-play" viewBox="0 0 14 14" fill="currentColor">
        <path d="M3.5 2.1v9.8c0 .5.5.8.9.5l7.4-4.9c.3-.2.3-.8 0-1L4.4 1.6c-.4-.3-.9 0-.9.5Z" />
      </symbol>
      <symbol id="i-copy" viewBox="0 0 16 16" {...stroke} strokeWidth={1.35}>
        <rect x="5.5" y="5.5" width="8" height="8" rx="1.75" />
        <path d="M10.5 5.5V4.25c0-.97-.78-1.75-1.75-1.75h-4.5c-.97 0-1.75.78-1.75 1.75v4.5c0 .97.78 1.75 1.75 1.75H5.5" />
      </symbol>
      <symbol id="i-bang" viewBox="0 0 14 14" {...stroke}>
        <path d="M7 1.9 12.6 11.6H1.4ZM7 5.6v2.6M7 9.9v.05" />
      </symbol>
      <symbol id="i-ring" viewBox="0 0 14 14" {...stroke}>
        <circle cx="7" cy="7" r="4.25" />
      </symbol>
      <symbol id="i-half" viewBox="0 0 14 14" {...stroke}>
        <circle cx="7" cy="7" r="4.75" />
        <path d="M7 2.25a4.75 4.75 0 0 1 0 9.5Z" fill="currentColor" stroke="none" />
      </symbol>
      <symbol id="i-stop" viewBox="0 0 14 14" {...stroke}>
        <circle cx="7" cy="7" r="5" />
        <path d="m5.2 5.2 3.6 3.6M8.8 5.2 5.2 8.8" />
      </symbol>
      <symbol id="i-sun" viewBox="0 0 20 20" {...stroke} strokeWidth={1.4}>
        <circle cx="10" cy="10" r="3.25" />
        <path d="M10 2.75v1.5M10 15.75v1.5M2.75 10h1.5M15.75 10h1.5M4.9 4.9l1 1M14.1 14.1l1 1M15.1 4.9l-1 1M5.9 14.1l-1 1" />
      </symbol>
      <symbol id="i-moon" viewBox="0 0 20 20" {...stroke} strokeWidth={1.4}>
        <path d="M15.9 12.1A6.5 6.5 0 0 1 7.9 4.1a6.5 6.5 0 1 0 8 8Z" />
      </symbol>
      <symbol id="i-menu" viewBox="0 0 20 20" {...stroke}>
        <path d="M3.5 7h13M3.5 13h13" />
      </symbol>
      <symbol id="i-chevron" viewBox="0 0 16 16" {...stroke}>
        <path d="m6 3.5 4.5 4.5L6 12.5" />
      </symbol>
      <symbol id="i-cross" viewBox="0 0 16 16" {...stroke}>
        <path d="m4 4 8 8m0-8-8 8" />
      </symbol>
      <symbol id="i-new" viewBox="0 0 16 16" {...stroke}>
        <path d="M8 3.25v9.5M3.25 8h9.5" />
      </symbol>
      <symbol id="i-repeat" viewBox="0 0 14 14" {...stroke}>
        <path d="M11.5 7a4.5 4.5 0 1 1-1.4-3.2M11.6 1.9v2.3H9.3" />
      </symbol>
    </svg>
  );
}
