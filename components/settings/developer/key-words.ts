import type { Schema } from "#sandbox/contract/types.ts";
import type { Tone } from "../../ui/pill.tsx";

export type Key = Schema<"Key">;
export type KeySecret = Schema<"KeySecret">;

/** "alo_test_…3f9K": what recognises a secret and opens nothing. */
export function shortKey(livemode: boolean, hint: string): string {
  return `alo_${livemode ? "live" : "test"}_…${hint}`;
}

export function nameOf(key: Key): string {
  return key.kind === "docs" ? "Docs pages" : key.name;
}

/** "by you", "by Mara Lind, who has left". */
export function byWhom(person: Schema<"KeyPerson"> | null, me: string | undefined): string {
  if (person === null) return "";
  if (person.id === me) return "by you";
  return `by ${person.name ?? "somebody"}${person.member ? "" : ", who has left"}`;
}

/** Old secrets of a key that still work for a while. The docs pages' own are made with an end. */
export function oldSecrets(key: Key): readonly KeySecret[] {
  return key.kind === "docs" ? [] : key.secrets.filter(({ state }) => state === "ending");
}

/** The newest secret that works, was seen in clear, and of which nobody said that they know. */
export function exposedSecret(key: Key): KeySecret | null {
  if (key.status !== "active") return null;
  return (
    key.secrets.find(
      ({ state, exposedAt, exposureDismissedAt }) =>
        state !== "ended" && exposedAt !== null && exposureDismissedAt === null,
    ) ?? null
  );
}

/** How a secret was seen, as a page says it. */
export function exposureWords(how: string | null): string {
  return how === "url" ? "stood in an address" : "was sent over plain HTTP";
}

export const soonMs = 7 * 24 * 3600 * 1000;

/** Whether a key expires within a week of an instant of its clock. */
export function expiresSoon(key: Key, now: number): boolean {
  if (key.status !== "active" || key.expiresAt === null) return false;
  return Date.parse(key.expiresAt) - now < soonMs;
}

/** Whether somebody has to do something about a key. */
export function needsSomebody(key: Key, now: number): boolean {
  return exposedSecret(key) !== null || oldSecrets(key).length > 0 || expiresSoon(key, now);
}

export const statusPills: Readonly<Record<Exclude<Key["status"], "active">, { tone: Tone; words: string }>> = {
  expired: { tone: "wait", words: "expired" },
  revoked: { tone: "bad", words: "revoked" },
};
