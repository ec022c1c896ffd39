import localFont from "next/font/local";

// One variable `wght` file for each style. None is preloaded: over a slow line a preload takes the room of the style
// sheet and holds the first paint back, by 200 ms of a second. What stands in meanwhile has the same widths
// (styles/fallback-fonts.css), so that nothing moves when a font comes.
export const outfit = localFont({
  src: "../../node_modules/@fontsource-variable/outfit/files/outfit-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-outfit",
  adjustFontFallback: false,
  preload: false,
});

export const fraunces = localFont({
  src: "../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-fraunces",
  adjustFontFallback: false,
  preload: false,
});

export const frauncesItalic = localFont({
  src: "../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-italic.woff2",
  weight: "100 900",
  style: "italic",
  variable: "--font-fraunces-italic",
  adjustFontFallback: false,
  preload: false,
});

export const jetbrainsMono = localFont({
  src: "../../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2",
  weight: "100 800",
  variable: "--font-jetbrains-mono",
  adjustFontFallback: false,
  preload: false,
});
