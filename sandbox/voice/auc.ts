/** How often one of `high` is above one of `low`: 1 tells them apart, 0.5 does not. A tie counts half. */
export function auc(high: readonly number[], low: readonly number[]): number {
  let won = 0;
  for (const one of high) for (const other of low) won += one > other ? 1 : one === other ? 0.5 : 0;
  return won / (high.length * low.length);
}
