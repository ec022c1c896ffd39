/** An instant as a field for date and time wants it, in the time zone of the browser. */
export function localInstant(ms: number): string {
  const date = new Date(ms);
  const local = new Date(ms - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}

/** What such a field says; null while it is not filled in. */
export function readLocalInstant(text: string): number | null {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}
