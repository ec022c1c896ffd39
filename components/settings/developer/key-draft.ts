import type { BodyOf } from "#sandbox/contract/types.ts";
import type { Mode } from "../../api/credential.ts";
import type { Key } from "./key-words.ts";

export type Scope = Key["scopes"][number];
export type Lifetime = "none" | "30" | "90" | "365" | "date";

/** What a form about a key holds, as it is typed. None of it is a secret. */
export interface KeyDraft {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly lifetime: Lifetime;
  /** A date and time of the reader's own zone, as the browser's field writes it. */
  readonly date: string;
  /** One address or range on each line. */
  readonly addresses: string;
}

export const emptyKey: KeyDraft = {
  name: "",
  scopes: ["read", "write"],
  lifetime: "none",
  date: "",
  addresses: "",
};

const dayMs = 86_400_000;

export function draftOf(key: Key): KeyDraft {
  return {
    name: key.name,
    scopes: key.scopes,
    lifetime: key.expiresAt === null ? "none" : "date",
    date: key.expiresAt === null ? "" : localField(Date.parse(key.expiresAt)),
    addresses: key.ipAllow.join("\n"),
  };
}

export function createBody(draft: KeyDraft, mode: Mode, now: number): NonNullable<BodyOf<"createKey">> {
  return {
    mode,
    name: draft.name.trim(),
    scopes: [...draft.scopes],
    expiresAt: expiryOf(draft, now),
    ipAllow: addressesOf(draft),
  };
}

/** What the form changes: only fields that differ are sent, so that two people do not undo each other. */
export function changeBody(key: Key, draft: KeyDraft, now: number): NonNullable<BodyOf<"updateKey">> | null {
  const before = draftOf(key);
  const differs = (name: keyof KeyDraft) => JSON.stringify(before[name]) !== JSON.stringify(draft[name]);
  const body = {
    ...(differs("name") ? { name: draft.name.trim() } : {}),
    ...(differs("scopes") ? { scopes: [...draft.scopes] } : {}),
    ...(differs("lifetime") || differs("date") ? { expiresAt: expiryOf(draft, now) } : {}),
    ...(differs("addresses") ? { ipAllow: addressesOf(draft) } : {}),
  };
  return Object.keys(body).length === 0 ? null : body;
}

/** When the key ends by itself, counted on the clock of its mode. What is no date is the API's to judge. */
function expiryOf({ lifetime, date }: KeyDraft, now: number): string | null {
  if (lifetime === "none") return null;
  if (lifetime !== "date") return new Date(now + Number(lifetime) * dayMs).toISOString();
  const at = Date.parse(date);
  return Number.isNaN(at) ? date : new Date(at).toISOString();
}

export function addressesOf({ addresses }: Pick<KeyDraft, "addresses">): string[] {
  return addresses.split(/[\s,]+/).filter((one) => one !== "");
}

function localField(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
