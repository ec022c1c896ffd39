import type { Mode } from "../api/credential.ts";

/** The address of another page of Settings in the same mode, also where the whole page is loaded anew. */
export function modeHref(path: string, mode: Mode): string {
  return mode === "test" ? path : `${path}${path.includes("?") ? "&" : "?"}mode=${mode}`;
}
