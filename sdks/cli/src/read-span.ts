const units = [
  ["w", 604_800],
  ["d", 86_400],
  ["h", 3600],
  ["m", 60],
  ["s", 1],
] as const;

/** A span such as `1h30m` as ISO 8601 has it; null when it is none. */
export function readSpan(text: string): string | null {
  if (/^P(?=.)(\d+W|(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$/.test(text)) return text;
  const parts = /^(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/i.exec(text.trim());
  if (!parts) return null;
  const seconds = units.reduce((sum, [, size], index) => sum + Number(parts[index + 1] ?? 0) * size, 0);
  return seconds > 0 ? `PT${seconds}S` : null;
}
