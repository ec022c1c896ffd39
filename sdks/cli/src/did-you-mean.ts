/** The word of a list that was probably meant, or undefined when none is near. */
export function nearest(word: string, list: readonly string[]): string | undefined {
  const most = word.length > 6 ? 3 : word.length > 3 ? 2 : 1;
  let best: string | undefined;
  let least = most + 1;
  for (const one of list) {
    const distance = distanceOf(word.toLowerCase(), one.toLowerCase());
    if (distance < least) [best, least] = [one, distance];
  }
  return best ?? list.find((one) => word.length > 2 && one.startsWith(word));
}

/** The same as words behind a sentence, or nothing. */
export function didYouMean(word: string, list: readonly string[], before = ""): string {
  const found = nearest(word, list);
  return found === undefined ? "" : ` Did you mean ${before}${found}?`;
}

/** How many letters must change, come or go; two that swapped places count as one. */
function distanceOf(a: string, b: string): number {
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(!same)];
      next.push(Math.min(...steps, swapped ? (last[j - 2] ?? 0) + 1 : (steps[0] ?? 0)));
    }
    last = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
