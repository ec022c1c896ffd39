/** "+2h31m" after the first attempt; "at once" for the first one itself. */
export function afterFirst(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes === 0) return "at once";
  const hours = Math.floor(minutes / 60);
  return `+${hours > 0 ? `${hours}h` : ""}${minutes % 60 > 0 ? `${minutes % 60}m` : ""}`;
}
