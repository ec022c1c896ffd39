import localFont from "next/font/local";

// One variable `wght` file for each style. Only what the first screen needs is preloaded; nothing waits for a font.
export const outfit = localFont({
  src: "../../node_modules/@fontsource-variable/outfit/files/outfit-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-outfit",
  adjustFontFallback: "Arial",
});

export const fraunces = localFont({
  src: "../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-fraunces",
  adjustFontFallback: "Times New Roman",
});

export const frauncesItalic = localFont({
  src: "../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-italic.woff2",
  weight: "100 900",
  style: "italic",
  variable: "--font-fraunces-italic",
  adjustFontFallback: "Times New Roman",
  preload: false,
});

export const jetbrainsMono = localFont({
  src: "../../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2",
  weight: "100 800",
  variable: "--font-jetbrains-mono",
  adjustFontFallback: false,
  preload: false,
});
