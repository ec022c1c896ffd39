import { type Plan, plans } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import type { Handler } from "../operation.ts";
import { query } from "../store/query.ts";
import { planOf } from "../workspace-plan.ts";

const practise = query<{ id: string; plan: Plan | null }>()((db, param) =>
  db
    .updateTable("workspace")
    .set({ test_plan: param("plan") })
    .where("id", "=", param("id"))
    .returning(["plan", "test_plan"]),
);

/** Gives test mode the limit of another plan, from the next call on. */
export const setPlan: Handler<"setPlan"> = ({ store, body }) =>
  store.inTransaction(async (session) => {
    const change = practise.bind(session.dialect, { id: store.workspaceId, plan: body.plan });
    const [row] = await session.all<NonNullable<typeof practise.row>>(change);
    if (!row) throw new ApiError("invalid_key", { detail: "The workspace of this key is gone." });
    const plan = planOf(row, false);
    const ownPlan = planOf(row, true);
    return { status: 200, body: { object: "sandbox_plan", livemode: false, plan, ...plans[plan], ownPlan } };
  });
