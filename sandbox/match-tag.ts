/** Whether an If-None-Match names this tag. What was packed on the way has a weak one. */
export function matchesTag(header: string, tag: string): boolean {
  if (header.trim() === "*") return true;
  return header.split(",").some((part) => part.trim().replace(/^W\//, "") === tag);
}
