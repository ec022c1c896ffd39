const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const stem = "dlv_".length + 24;

/**
 * The id of an attempt: the delivery's own letters, with the attempt's number in the last two. So an attempt is found
 * through its delivery, without an index of its own.
 */
export function attemptId(deliveryId: string, number: number): string {
  const digits = `${crockford[Math.floor(number / 32) % 32]}${crockford[number % 32]}`;
  return `att_${deliveryId.slice("dlv_".length, stem)}${digits}`;
}

/** The first letters of the delivery that an attempt belongs to, and the attempt's number; null for another shape. */
export function readAttemptId(id: string): { stem: string; number: number } | null {
  const [, letters, high = "", low = ""] =
    /^att_([0-9A-HJKMNP-TV-Z]{24})([0-9A-HJKMNP-TV-Z])([0-9A-HJKMNP-TV-Z])$/.exec(id) ?? [];
  if (letters === undefined) return null;
  return { stem: `dlv_${letters}`, number: crockford.indexOf(high) * 32 + crockford.indexOf(low) };
}
