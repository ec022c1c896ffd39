import { randomId } from "../ids.ts";
import type { VisitorHandler } from "../operation.ts";
import { refuseProblems } from "../refuse-problems.ts";
import { query } from "../store/query.ts";
import { type FeedbackRow, viewFeedback } from "./view-feedback.ts";

const insert = query<FeedbackRow>()((db, param) =>
  db.insertInto("feedback").values({
    id: param("id"),
    page: param("page"),
    clear: param("clear"),
    note: param("note"),
    created_at: param("created_at"),
  }),
);
const drop = query<{ id: string; page: string }>()((db, param) =>
  db.deleteFrom("feedback").where("id", "=", param("id")).where("page", "=", param("page")),
);

/** Keeps what a reader says of a page. Who it was is not asked, and the address is not kept. */
export const createFeedback: VisitorHandler<"createFeedback"> = async ({ session, now, body }) => {
  const { page, clear, replaces } = body;
  const note = body.note?.trim() ?? null;
  if (note === "")
    refuseProblems([{ pointer: "/note", code: "too_short", detail: "The note holds blanks alone. Leave it out." }]);
  if (replaces !== undefined) await session.all(drop.bind(session.dialect, { id: replaces, page }));
  const row: FeedbackRow = { id: randomId("fbk", now), page, clear: clear ? 1 : 0, note, created_at: now };
  await session.all(insert.bind(session.dialect, row));
  return { status: 201, body: viewFeedback(row) };
};
