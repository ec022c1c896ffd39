import type { Schema } from "#sandbox/contract/types.ts";
import { countWords } from "../../ui/count-words.ts";
import { exactWords } from "../../ui/time-words.ts";
import { exposureWords } from "./key-words.ts";

type Change = Schema<"AuditEvent">;
/** Who reads it. */
type Me = { readonly id: string; readonly anonymous: boolean };

/** A piece of a sentence; what was changed stands out. */
export interface Piece {
  readonly text: string;
  readonly strong?: true;
}

type Told = (change: Change, name: string) => readonly (string | Piece)[];

const strong = (text: string): Piece => ({ text, strong: true });

const told: Readonly<Record<string, Told>> = {
  "key.created": (_, name) => [" made the key ", strong(name), "."],
  "key.updated": ({ detail }, name) => [` changed ${fieldWords(detail)} of `, strong(name), "."],
  "key.rotated": ({ detail }, name) => [" rotated ", strong(name), `.${untilWords(detail)}`],
  "key.secret_ended": ({ detail }, name) => [` ended generation ${detail.generation} of `, strong(name), "."],
  "key.exposure_dismissed": ({ detail }, name) => [
    ` dismissed that generation ${detail.generation} of `,
    strong(name),
    " was seen in clear.",
  ],
  "key.revoked": (_, name) => [" revoked ", strong(name), "."],
  "app.created": (_, name) => [" registered the app ", strong(name), "."],
  "app.updated": ({ detail }, name) => [` changed ${fieldWords(detail)} of the app `, strong(name), "."],
  "app.secret_rotated": ({ detail }, name) => [
    " rotated the client secret of ",
    strong(name),
    `.${untilWords(detail)}`,
  ],
  "app.secret_ended": ({ detail }, name) => [
    ` ended generation ${detail.generation} of the client secret of `,
    strong(name),
    ".",
  ],
  "app.deleted": ({ detail }, name) => [
    " deleted the app ",
    strong(name),
    detail.connections === 0
      ? "."
      : `, and ${countWords(Number(detail.connections), "connection").toLowerCase()} ended.`,
  ],
  "connection.granted": ({ detail }, name) => [
    " connected ",
    strong(name),
    ` with ${detail.mode} data: ${[detail.scopes].flat().join(", ")}.`,
  ],
  "connection.revoked": (_, name) => [" disconnected ", strong(name), "."],
  "workspace.created": () => [" made this workspace."],
  "workspace.claimed": () => [" became the owner of this workspace."],
  "member.added": ({ detail }) => [` joined as ${detail.role ?? "a member"}.`],
  "member.role_changed": ({ detail }) => [` gave a member the role ${detail.role ?? detail.to ?? "of another kind"}.`],
  "member.removed": () => [" ended a membership."],
  "invitation.created": ({ detail }) => [" invited ", strong(String(detail.email ?? "somebody")), "."],
  "invitation.cancelled": ({ detail }) => [
    " took back the invitation of ",
    strong(String(detail.email ?? "somebody")),
    ".",
  ],
  "webhook.created": (_, name) => [" added the endpoint ", strong(name), "."],
  "webhook.updated": (_, name) => [" changed the endpoint ", strong(name), "."],
  "webhook.deleted": (_, name) => [" deleted the endpoint ", strong(name), "."],
  "webhook.secret_revealed": (_, name) => [" read the secrets of the endpoint ", strong(name), "."],
  "webhook.secret_added": (_, name) => [" added a secret to the endpoint ", strong(name), "."],
  "webhook.secret_promoted": (_, name) => [" promoted a secret of the endpoint ", strong(name), "."],
  "webhook.secret_revoked": (_, name) => [" ended a secret of the endpoint ", strong(name), "."],
};

/** A change as a sentence. What has no sentence of its own is told by its action and its target. */
export function changeWords(change: Change, names: ReadonlyMap<string, string>, me: Me | undefined): Piece[] {
  const { action, target, detail, actor } = change;
  const name = names.get(target) ?? String(detail.name ?? detail.url ?? `…${target.slice(-6)}`);
  const alone = happened(change, name);
  if (alone) return pieces(alone);
  const rest = told[action]?.(change, name) ?? [` did ${action} to `, strong(name), "."];
  return pieces([whoWords(actor, me), ...rest]);
}

/** What nobody of the workspace did. */
function happened({ action, detail, actor }: Change, name: string): readonly (string | Piece)[] | null {
  if (action === "key.exposed")
    return [strong(name), `, generation ${detail.generation}, ${exposureWords(String(detail.how))}.`];
  if (action === "connection.reuse_detected")
    return ["A refresh token of ", strong(name), " was used twice. That one device was signed out."];
  if (action === "connection.code_replayed")
    return ["A code of ", strong(name), " was used twice. What it had given was ended."];
  if (action === "connection.revoked" && actor.kind === "app")
    return [strong(name), " ended its connection by itself."];
  return null;
}

/** A visitor has no name of their own; whoever claimed the workspace since lends theirs. */
function whoWords({ id, name, visitor }: Change["actor"], me: Me | undefined): string {
  if (id !== null && id === me?.id) return visitor && !me.anonymous ? "You, as a visitor," : "You";
  if (visitor) return name === null ? "A visitor" : `${name}, as a visitor,`;
  return name ?? "Somebody";
}

function pieces(parts: readonly (string | Piece)[]): Piece[] {
  return parts.map((part) => (typeof part === "string" ? { text: part } : part));
}

const fields: Readonly<Record<string, string>> = {
  name: "the name",
  scopes: "the scopes",
  expiresAt: "the expiry",
  ipAllow: "the allowed addresses",
  homepage: "the home page",
  redirectUris: "the redirect URIs",
};

function fieldWords(detail: Change["detail"]): string {
  const changed = Object.keys(detail).flatMap((field) => fields[field] ?? []);
  if (changed.length < 2) return changed[0] ?? "something";
  return `${changed.slice(0, -1).join(", ")} and ${changed.at(-1)}`;
}

function untilWords({ generation, oldEndsAt }: Change["detail"]): string {
  if (typeof generation !== "number" || typeof oldEndsAt !== "string") return "";
  return ` Generation ${generation - 1} ends ${exactWords(Date.parse(oldEndsAt))}.`;
}
