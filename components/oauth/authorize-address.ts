import type { Partner, Walk } from "./walk.ts";
import { redirectUriOf } from "./walk-requests.ts";

/** A parameter of the address, and what it is for. */
export interface AuthorizePart {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

/** The address that begins a connection, part by part. */
export function authorizeParts(walk: Walk, partner: Partner): readonly AuthorizePart[] {
  const { values } = walk;
  return [
    { name: "response_type", value: "code", why: "The one kind of answer that there is." },
    { name: "client_id", value: partner.clientId, why: `Who asks: ${partner.name}.` },
    {
      name: "redirect_uri",
      value: redirectUriOf(walk, partner),
      why: "Where you come back to. It is registered, letter by letter.",
    },
    { name: "scope", value: partner.scopes.join(" "), why: "What is asked for. You may allow less." },
    { name: "state", value: values?.state ?? "$STATE", why: "Comes back unchanged." },
    { name: "code_challenge", value: values?.challenge ?? "$CHALLENGE", why: "The SHA-256 of the verifier." },
    { name: "code_challenge_method", value: "S256", why: "Has to be spelt out." },
  ];
}

export function authorizeAddress(walk: Walk, partner: Partner): string {
  const words = authorizeParts(walk, partner).map(({ name, value }) => [name, value]);
  return `/oauth/authorize?${new URLSearchParams(words)}`;
}
