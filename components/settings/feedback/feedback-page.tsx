"use client";

import { useRead } from "../../api/use-api.ts";
import { useSession } from "../../api/use-session.ts";
import { countWords } from "../../ui/count-words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { ReadState } from "../read-state.tsx";
import { Section } from "../section.tsx";
import { FeedbackList } from "./feedback-list.tsx";

/** What readers answered to "Was this clear?", for the people who can change the pages. */
export function FeedbackPage({ keptDays }: { keptDays: number }) {
  const reads = useSession()?.readsFeedback ?? false;
  const read = useRead("listFeedback", {}, { enabled: reads, anywhere: true });
  if (!reads) return <NotForYou />;
  const pages = read.data?.pages;
  if (pages?.length === 0) return <NothingYet />;
  return (
    <Section
      eyebrow="Feedback"
      title={pages ? `${countWords(pages.length, "page")},` : "The pages,"}
      italic={pages ? "the least clear first." : "one moment."}
      aside={
        <p>
          Answers to “Was this clear?” at the end of each page. They are kept for {keptDays} days, without a name or an
          address.
        </p>
      }
    >
      <ReadState
        read={read}
        doing="The feedback could not be read."
        waiting={
          <Loading words="Reading the feedback">
            <Skeleton className="h-72 w-full rounded-card" />
          </Loading>
        }
      >
        {pages && <FeedbackList pages={pages} />}
      </ReadState>
    </Section>
  );
}

function NotForYou() {
  return (
    <div className="py-12 sm:py-16">
      <EmptyState title="This is for those" italic="who write the docs.">
        <p>
          What readers say belongs to the portal, not to a workspace. Its operator names who reads it in{" "}
          <code>PORTAL_ADMINS</code>, by a verified address.
        </p>
      </EmptyState>
    </div>
  );
}

function NothingYet() {
  return (
    <div className="py-12 sm:py-16">
      <EmptyState title="Nobody has said anything yet." italic="Ask a reader.">
        <p>Every page of the docs and the reference ends with “Was this clear?”. What is answered there stands here.</p>
      </EmptyState>
    </div>
  );
}
