import type { Question } from "./use-question.ts";

/** Where the question is typed. It keeps the focus, and says which option of the list is chosen. */
export function SearchField({ id, question }: { id: string; question: Question }) {
  const { text, ask, count, active, press } = question;
  return (
    <search className="min-w-0 flex-1">
      <form action="/search">
        <input
          name="q"
          type="text"
          role="combobox"
          aria-label="Search the docs"
          aria-expanded={count > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder="A word, a field, a code, a path"
          value={text}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={press}
          className="h-16 w-full bg-transparent font-display text-h3 tracking-[-0.02em] outline-none placeholder:text-muted-text"
        />
      </form>
    </search>
  );
}
