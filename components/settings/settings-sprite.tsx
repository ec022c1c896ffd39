import { stroke } from "../ui/icon-sprite.tsx";

/** The icons of Settings, drawn once, beside those that every page has. */
export function SettingsSprite() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <symbol id="i-code" viewBox="0 0 20 20" {...stroke}>
        <path d="M7 5.5 2.75 10 7 14.5M13 5.5 17.25 10 13 14.5M11.25 3.5 8.75 16.5" />
      </symbol>
      <symbol id="i-hook" viewBox="0 0 20 20" {...stroke}>
        <circle cx="14.5" cy="5" r="2.25" />
        <path d="M14.5 7.25V11a4.5 4.5 0 0 1-9 0V9M2.75 11.5 5.5 8.75l2.75 2.75" />
      </symbol>
      <symbol id="i-list" viewBox="0 0 20 20" {...stroke}>
        <path d="M3 5h1M3 10h1M3 15h1M7.5 5H17M7.5 10h7M7.5 15H16" />
      </symbol>
      <symbol id="i-gauge" viewBox="0 0 20 20" {...stroke}>
        <path d="M3 14.5a7 7 0 1 1 14 0M10 14.5l3.25-4.75M3 17h14" />
      </symbol>
      <symbol id="i-people" viewBox="0 0 20 20" {...stroke}>
        <circle cx="7.5" cy="7" r="2.75" />
        <path d="M2.5 16.5c.4-3 2.4-4.5 5-4.5s4.6 1.5 5 4.5M13 4.6a2.5 2.5 0 0 1 0 4.8M14.75 12.3c1.6.5 2.5 1.9 2.75 4.2" />
      </symbol>
      <symbol id="i-down" viewBox="0 0 20 20" {...stroke}>
        <path d="m5.5 8 4.5 4.5L14.5 8" />
      </symbol>
      <symbol id="i-left" viewBox="0 0 20 20" {...stroke}>
        <path d="M16.5 10h-13M8.5 5l-5 5 5 5" />
      </symbol>
      <symbol id="i-plus" viewBox="0 0 20 20" {...stroke}>
        <path d="M10 4v12M4 10h12" />
      </symbol>
      <symbol id="i-clock" viewBox="0 0 16 16" {...stroke}>
        <circle cx="8" cy="8" r="6.25" />
        <path d="M8 4.75V8l2.25 1.5" />
      </symbol>
      <symbol id="i-tick" viewBox="0 0 16 16" {...stroke}>
        <circle cx="8" cy="8" r="6.25" />
        <path d="m5.25 8.25 1.9 1.9 3.6-4" />
      </symbol>
      <symbol id="i-pause" viewBox="0 0 16 16" {...stroke}>
        <circle cx="8" cy="8" r="6.25" />
        <path d="M6.5 5.75v4.5M9.5 5.75v4.5" />
      </symbol>
      <symbol id="i-slash" viewBox="0 0 16 16" {...stroke}>
        <circle cx="8" cy="8" r="6.25" />
        <path d="m3.75 12.25 8.5-8.5" />
      </symbol>
      <symbol id="i-sending" viewBox="0 0 16 16" {...stroke}>
        <circle cx="8" cy="8" r="6.25" strokeDasharray="2.2 2.708" />
        <circle cx="8" cy="8" r="2" fill="currentColor" stroke="none" />
      </symbol>
      <symbol id="i-dot" viewBox="0 0 10 10">
        <circle cx="5" cy="5" r="4" fill="currentColor" />
      </symbol>
    </svg>
  );
}
