import type { Metadata } from "next";
import { FeedbackPage } from "#components/settings/feedback/feedback-page.tsx";
import { feedback } from "#sandbox/contract/facts.gen.ts";

export const metadata: Metadata = {
  title: "Feedback in Settings",
  description: "What readers say of the docs, page by page.",
};

export default function Page() {
  return <FeedbackPage keptDays={feedback.keptDays} />;
}
