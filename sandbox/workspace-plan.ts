import type { Plan } from "./contract/facts.gen.ts";
import type { WorkspaceTable } from "./store/schema.ts";

/** The plan that counts in a mode: test mode may practise another than the workspace's own. */
export function planOf(row: Pick<WorkspaceTable, "plan" | "test_plan">, livemode: boolean): Plan {
  return (livemode ? row.plan : (row.test_plan ?? row.plan)) as Plan;
}
