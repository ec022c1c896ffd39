"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { countWords } from "../ui/count-words.ts";
import { Icon } from "../ui/icon.tsx";
import { HitList } from "./hit-list.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { keepRecent } from "./recent-pages.ts";
import { SearchField } from "./search-field.tsx";
import { useQuestion } from "./use-question.ts";

export interface SearchDialogProps {
  /** Where the index lies. */
  readonly index: string;
  /** What was typed before this was here. */
  readonly begun: string;
  readonly onClose: () => void;
}

/** A question, and what answers it while it is typed. */
export function SearchDialog({ index, begun, onClose }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const question = useQuestion(index, begun, list);
  const { text, state, groups, recent, count, active, choose } = question;
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does what a press beside the dialog does.
    <dialog
      ref={dialog}
      aria-label="Search"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
      className="search-dialog"
    >
      <div className="flex items-center gap-3 border-b border-border px-4 sm:px-5">
        <Icon name="search" className="size-5 text-muted-text" />
        <SearchField id={id} question={question} />
        <button
          type="button"
          aria-label="Close the search"
          onClick={close}
          className="-mr-2 inline-grid size-11 flex-none place-items-center rounded-full hover:bg-muted"
        >
          <Icon name="cross" className="size-5" />
        </button>
      </div>
      <div ref={list} className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2 py-2 sm:px-3">
        {state === "answered" && count === 0 ? <NothingFound question={text.trim()} /> : null}
        {state === "lost" ? <Note>The index could not be loaded. Press Enter to search on the server.</Note> : null}
        {state === "loading" ? <Note>Fetching the index …</Note> : null}
        <HitList
          id={id}
          groups={groups}
          recent={recent}
          empty={state === "empty"}
          active={active}
          onPoint={choose}
          onOpen={(page) => {
            keepRecent(page);
            close();
          }}
        />
      </div>
      <p className="flex min-h-10 flex-wrap items-center gap-x-5 border-t border-border px-5 text-fine text-muted-text">
        <span className="max-sm:hidden">↑ ↓ choose</span>
        <span className="max-sm:hidden">Enter opens</span>
        <span className="max-sm:hidden">Esc closes</span>
        <span role="status" className="ml-auto">
          {state === "answered" ? countWords(count, "result") : ""}
        </span>
      </p>
    </dialog>
  );
}

function Note({ children }: { children: ReactNode }) {
  return <p className="px-3 py-6 text-note text-muted-text">{children}</p>;
}
