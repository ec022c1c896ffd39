import { existsSync } from "node:fs";
import { installPackage, mayInstall } from "./debian-packages.mjs";

/** The same browser without windows: it does the same for half of the work. */
const withoutWindows = "/usr/bin/chromium-headless-shell";

const usualPlaces = [
  withoutWindows,
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

/** Finds a Chromium, or installs Debian's where that may be done; best of all, the one without windows. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found === withoutWindows || process.env.CHROMIUM_PATH) return found ?? missing();
  if (mayInstall()) {
    try {
      installPackage("chromium-headless-shell");
    } catch (error) {
      // An older Debian has no such package.
      if (!found) installPackage("chromium");
      else console.log(error instanceof Error ? error.message : error);
    }
  }
  return findChromium() ?? missing();
}

function missing(): never {
  throw new Error("No Chromium was found. Install one, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test");
}
