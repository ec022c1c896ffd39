/** Takes steps two at a time, in their order, and gives what each came to. */
export async function twoAtATime<Result>(steps: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const left = [...steps];
  const results: Result[] = [];
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) results.push(await next());
  };
  await Promise.all([worker(), worker()]);
  return results;
}
