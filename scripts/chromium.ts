import { existsSync } from "node:fs";
import { installPackage, mayInstall } from "./debian.ts";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Where a Chromium is, if one is here. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return usualPlaces.find((path) => existsSync(path)) ?? null;
}

/** Finds a Chromium, or installs Debian's where that may be done. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (!mayInstall()) {
    throw new Error("No Chromium was found. Install one, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test");
  }
  installPackage("chromium");
  const installed = findChromium();
  if (!installed) throw new Error("apt-get installed chromium, but it is in none of the usual places.");
  return installed;
}
