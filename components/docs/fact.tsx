import { keyGracePeriodSeconds, plans, workspaceLifeSeconds } from "#sandbox/contract/facts.gen.ts";

const daySeconds = 86_400;

const facts = {
  "plans.free.requestsPerMinute": plans.free.requestsPerMinute,
  "plans.working_team.requestsPerMinute": plans.working_team.requestsPerMinute,
  "plans.agency.requestsPerMinute": plans.agency.requestsPerMinute,
  keyGraceHours: keyGracePeriodSeconds / 3600,
  workspaceLifeDays: workspaceLifeSeconds / daySeconds,
} as const;

/** A number in prose, taken from the contract. */
export function Fact({ of }: { of: keyof typeof facts }) {
  const value = facts[of];
  if (value === undefined) throw new Error(`The contract has no fact named ${of}.`);
  return <>{value.toLocaleString("en")}</>;
}
