import type { Person } from "./operation.ts";

/** Feedback is about the portal, not about a workspace: the operator names who reads it, by an address that is proven. */
export function readsFeedback({ email, emailVerified }: Person, portalAdmins: readonly string[]): boolean {
  return email !== null && emailVerified && portalAdmins.includes(email.toLowerCase());
}
