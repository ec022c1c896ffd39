const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "Monday, 09:30" of an instant, in UTC. */
export function dayAndTime(instant: string): string {
  const date = new Date(instant);
  return `${days[date.getUTCDay()]}, ${instant.slice(11, 16)}`;
}

/** "Mon 30 Nov". */
export function shortDay(instant: string): string {
  const date = new Date(instant);
  return `${days[date.getUTCDay()]?.slice(0, 3)} ${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
}

/** "09:30:01". */
export function timeOfDay(instant: string): string {
  return instant.slice(11, 19);
}

/** "two channels", "one channel", "12 channels": small numbers in words. */
export function count(number: number, one: string): string {
  return `${small[number] ?? number} ${one}${number === 1 ? "" : "s"}`;
}

/** "6 d 17 h 38 min". */
export function span(fromMs: number, toMs: number): string {
  const minutes = Math.max(0, Math.round((toMs - fromMs) / 60_000));
  const parts: [number, string][] = [
    [Math.floor(minutes / 1440), "d"],
    [Math.floor((minutes % 1440) / 60), "h"],
    [minutes % 60, "min"],
  ];
  return (
    parts
      .filter(([amount]) => amount > 0)
      .map(([amount, unit]) => `${amount} ${unit}`)
      .join(" ") || "less than a minute"
  );
}
