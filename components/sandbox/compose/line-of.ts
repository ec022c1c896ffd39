/** The line of a JSON text where a pointer leads, or where the nearest thing around it stands; null where none does. */
export function lineOf(text: string, pointer: string): number | null {
  const names = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  let from = 0;
  let found: number | null = null;
  for (const name of names) {
    const at = /^\d+$/.test(name) ? from : text.indexOf(`${JSON.stringify(name)}:`, from);
    const place = at === -1 ? text.indexOf(JSON.stringify(name), from) : at;
    if (place === -1) return found;
    from = place;
    found = text.slice(0, place).split("\n").length;
  }
  return found;
}
