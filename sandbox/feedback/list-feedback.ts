import { feedback as limits } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { ApiError } from "../errors.ts";
import type { PersonHandler } from "../operation.ts";
import { readsFeedback } from "../reads-feedback.ts";
import { query } from "../store/query.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { type FeedbackRow, viewFeedback } from "./view-feedback.ts";

interface Counted {
  readonly page: string;
  readonly said: number;
  readonly clear: number;
  readonly last_at: number;
}

const counts = query<Record<never, never>>()((db) =>
  db
    .selectFrom("feedback")
    .select(({ fn }) => [
      "page",
      fn.countAll<number>().as("said"),
      fn.sum<number>("clear").as("clear"),
      fn.max("created_at").as("last_at"),
    ])
    .groupBy("page"),
);
const newestNotes = query<Record<never, never>>()((db) =>
  db
    .selectFrom("feedback")
    .selectAll()
    .where("note", "is not", null)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limits.shownNotes),
);

/** What readers said, page by page: counts of all of it, and the newest notes. */
export const listFeedback: PersonHandler<"listFeedback"> = async ({ session, person, services }) => {
  if (!readsFeedback(person, services.settings.portalAdmins)) {
    throw new ApiError("role_required", {
      detail: "What readers say is for the people whom the operator names in PORTAL_ADMINS, by a verified address.",
    });
  }
  const rows = await session.all<Counted>(counts.bind(session.dialect, {}));
  const notes = Map.groupBy(await session.all<FeedbackRow>(newestNotes.bind(session.dialect, {})), ({ page }) => page);
  const pages = rows.map((row) => viewPage(row, notes.get(row.page) ?? []));
  pages.sort((a, b) => b.unclear - a.unclear || (a.page < b.page ? -1 : 1));
  return { status: 200, body: { object: "feedback_report", pages } };
};

/** Postgres gives sums as text. */
function viewPage({ page, said, clear, last_at }: Counted, notes: readonly FeedbackRow[]): Schema<"FeedbackPage"> {
  return {
    page,
    clear: Number(clear),
    unclear: said - Number(clear),
    lastAt: formatInstant(last_at),
    notes: notes.map(viewFeedback),
  };
}
