/** The known name that was probably meant, or null when nothing is near. */
export function suggest(
  given: string,
  known: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): string | null {
  if (given.length > 80) return null;
  const word = fold(given);
  if (word === "") return null;
  let best: string | null = null;
  let least = 3;
  // Another word for a name comes first, and may be misspelt too.
  for (const [other, name] of [...Object.entries(aliases), ...known.map((name) => [name, name] as const)]) {
    const folded = fold(other);
    const far = distance(word, folded);
    const near = far === 0 || far * 3 <= Math.min(word.length, folded.length);
    if (near && far < least) {
      best = name;
      least = far;
    }
  }
  return best === given ? null : best;
}

/** snake_case, kebab-case and capitals say the same. */
function fold(name: string): string {
  return name.replace(/[_\-\s]/g, "").toLowerCase();
}

/** Edit distance with neighbours swapped as one step. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 3;
}
