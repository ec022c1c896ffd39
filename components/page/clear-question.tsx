"use client";

import { lazy, Suspense, useState } from "react";

const FeedbackForm = lazy(async () => ({ default: (await import("./feedback-form.tsx")).FeedbackForm }));

/** Asks whether the page was clear. What sends the answer is loaded with the first press. */
export function ClearQuestion({ page, ...limits }: { page: string; noteMax: number; keptDays: number }) {
  const [clear, setClear] = useState<boolean | null>(null);
  return (
    <section aria-labelledby="clear-question" className="page-clear no-js:hidden">
      <p id="clear-question">Was this clear?</p>
      <button type="button" aria-pressed={clear === true} onClick={() => setClear(true)}>
        Yes
      </button>
      <button type="button" aria-pressed={clear === false} onClick={() => setClear(false)}>
        Not quite
      </button>
      {clear === null ? null : (
        <Suspense>
          <FeedbackForm page={page} clear={clear} {...limits} />
        </Suspense>
      )}
    </section>
  );
}
