import { changedOn } from "#content/changed-on.ts";
import { feedback } from "#sandbox/contract/facts.gen.ts";
import { dayWords } from "../docs/day-words.ts";
import { checkedOn } from "./checked-on.ts";
import { ClearQuestion } from "./clear-question.tsx";
import { editLink } from "./edit-address.ts";
import { PageTurn } from "./page-turn.tsx";

/** The end of a page: where to go on, whether it was clear, how new it is, and how to change it. */
export function PageFoot({ path }: { path: string }) {
  const edit = editLink(path);
  return (
    <footer className="page-foot">
      <PageTurn path={path} />
      <ClearQuestion page={path} noteMax={feedback.noteMax} keptDays={feedback.keptDays} />
      <div className="page-facts">
        <PageDay words="Last updated" day={changedOn(path)} />
        <PageDay words="Snippets checked" day={checkedOn(path)} />
        <a href={edit.href} className="ml-auto print:hidden">
          {edit.words}
        </a>
      </div>
    </footer>
  );
}

function PageDay({ words, day }: { words: string; day: string | null }) {
  if (day === null) return null;
  return (
    <p>
      {words} <time dateTime={day}>{dayWords(day)}</time>
    </p>
  );
}
