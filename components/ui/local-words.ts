/** "Tue 24 Nov, 16:10 CET": an instant as the clock on the reader's own wall will show it. */
export function localWords(at: number, withYear = false): string {
  const form = new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(withYear ? { year: "numeric" } : {}),
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  });
  return form.format(at).replace(/^(\w+), /, "$1 ");
}
