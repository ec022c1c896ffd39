import type { Role } from "#sandbox/contract/facts.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";

export type Member = Schema<"Member">;

/** Whether a role manages the others at all. */
export function manages(role: Role | null): boolean {
  return role === "owner" || role === "admin";
}

/** Owners are the business of owners alone. */
export function mayTouch(mine: Role | null, theirs: Role): boolean {
  return mine === "owner" || (mine === "admin" && theirs !== "owner");
}

/** True for the one owner who has to stay. */
export function isLastOwner(member: Member, members: readonly Member[]): boolean {
  return member.role === "owner" && members.filter(({ role }) => role === "owner").length === 1;
}

/** Who can change something, by name: "Mara Lind or Jonas Berg". */
export function managersOf(members: readonly Member[]): string {
  const names = members.filter(({ role }) => manages(role)).map(({ name }) => name);
  if (names.length < 2) return names[0] ?? "an owner";
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
