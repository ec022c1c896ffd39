import type { PageChange } from "#content/changed-on.ts";
import { sha256Short } from "#sandbox/secrets.ts";
import { pageSources } from "./page-sources.ts";

/**
 * The file that says when each page last changed. A page whose sources are what they were keeps its day; every other
 * one changed today.
 */
export function updatedFile(stored: string | null, today: string): string {
  const before: Readonly<Record<string, PageChange>> = stored === null ? {} : JSON.parse(stored);
  const pages = [...pageSources()].map(([path, sources]): [string, PageChange] => {
    const hash = sha256Short(JSON.stringify(sources));
    const known = before[path];
    return [path, { hash, on: known?.hash === hash ? known.on : today }];
  });
  return `${JSON.stringify(Object.fromEntries(pages), null, 2)}\n`;
}
