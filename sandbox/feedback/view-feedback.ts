import type { Schema } from "../contract/types.ts";
import type { FeedbackTable } from "../store/schema-feedback.ts";
import { formatInstant } from "../time/rfc3339.ts";

export type FeedbackRow = FeedbackTable;

export function viewFeedback({ id, page, clear, note, created_at }: FeedbackRow): Schema<"Feedback"> {
  return { id, object: "feedback", page, clear: clear === 1, note, createdAt: formatInstant(created_at) };
}
