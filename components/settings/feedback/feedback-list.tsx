import type { Schema } from "#sandbox/contract/types.ts";
import { localWords } from "../../ui/local-words.ts";
import { Pill } from "../../ui/pill.tsx";

type Page = Schema<"FeedbackPage">;

/** The pages, each with how many found it clear, and what they wrote. */
export function FeedbackList({ pages }: { pages: readonly Page[] }) {
  return (
    <ul className="divide-y divide-border border-y border-border-strong">
      {pages.map((page) => (
        <li key={page.page} className="py-5">
          <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
            <a
              href={page.page}
              className="inline-flex min-h-6 min-w-0 items-center font-medium text-primary underline underline-offset-4 wrap-anywhere"
            >
              {page.page}
            </a>
            <p className="ml-auto text-note text-muted-text tabular-nums">
              {page.clear} clear, {page.unclear} not
            </p>
          </div>
          {page.notes.length > 0 ? <Notes notes={page.notes} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Notes({ notes }: { notes: Page["notes"] }) {
  return (
    <ul className="mt-3 grid gap-4">
      {notes.map(({ id, clear, note, createdAt }) => (
        <li key={id} className="border-l border-border-strong pl-4">
          <p className="max-w-[44rem] whitespace-pre-line wrap-anywhere">{note}</p>
          <p className="mt-1 flex flex-wrap items-center gap-x-3 text-small text-muted-text">
            <Pill tone={clear ? "good" : "heed"}>{clear ? "Clear" : "Not quite"}</Pill>
            <time dateTime={createdAt}>{localWords(Date.parse(createdAt), true)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}
