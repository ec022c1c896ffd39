"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { type KeyboardEvent, useId, useState } from "react";
import { Icon } from "../../ui/icon.tsx";
import { MethodPill } from "../../ui/method-pill.tsx";
import { useConsoleFacts } from "../console-facts.tsx";
import type { ListedOperation } from "../operation-shape.ts";
import { findOperations } from "./find-operations.ts";

interface OperationPickerProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** Every operation that a key may call, to be found by name, path or what it does. */
export function OperationPicker({ chosen, onChoose, onClose }: OperationPickerProps) {
  const list = useId();
  const { found, current, words, find, walk } = useFound(list, chosen, onChoose);
  return (
    <Base.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-background/80" />
        <Base.Popup className="fixed inset-x-4 top-[8dvh] z-40 mx-auto flex max-h-[80dvh] max-w-2xl flex-col overflow-clip rounded-card border border-border-strong bg-elevated outline-none">
          <Base.Title className="sr-only">Choose an operation</Base.Title>
          <FindField list={list} current={current} words={words} onFind={find} onWalk={walk} />
          <p role="status" className="sr-only">
            {found.length === 1 ? "1 operation" : `${found.length} operations`}
          </p>
          <div
            id={list}
            role="listbox"
            aria-label="Operations"
            tabIndex={-1}
            className="overflow-y-auto overscroll-contain py-2"
          >
            {found.map((operation, place) => (
              <Row
                key={operation.id}
                operation={operation}
                id={`${list}-${operation.id}`}
                current={operation === current}
                head={operation.tag !== found[place - 1]?.tag}
                onChoose={() => onChoose(operation.id)}
              />
            ))}
          </div>
          {found.length === 0 ? (
            <p className="px-5 pb-6 text-note text-muted-text">
              No operation has these words. Try a part of its path, such as <code>webhooks</code>.
            </p>
          ) : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** What fits the words, and the one that Enter would choose. */
function useFound(list: string, chosen: string, onChoose: (id: string) => void) {
  const { operations } = useConsoleFacts();
  const [words, setWords] = useState("");
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      operations.findIndex(({ id }) => id === chosen),
    ),
  );
  const found = findOperations(operations, words);
  const current = found[Math.min(at, found.length - 1)];
  const find = (next: string) => {
    setWords(next);
    setAt(0);
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (event.key === "Enter" && current) {
      event.preventDefault();
      onChoose(current.id);
    } else if (step !== undefined) {
      event.preventDefault();
      const next = Math.min(Math.max(at + step, 0), found.length - 1);
      setAt(next);
      document.getElementById(`${list}-${found[next]?.id}`)?.scrollIntoView({ block: "nearest" });
    }
  };
  return { found, current, words, find, walk };
}

interface FindFieldProps {
  readonly list: string;
  readonly current: ListedOperation | undefined;
  readonly words: string;
  readonly onFind: (words: string) => void;
  readonly onWalk: (event: KeyboardEvent) => void;
}

function FindField({ list, current, words, onFind, onWalk }: FindFieldProps) {
  return (
    <div className="relative border-b border-border">
      <Icon
        name="search"
        className="pointer-events-none absolute top-1/2 left-5 size-4.5 -translate-y-1/2 text-muted-text"
      />
      <input
        role="combobox"
        aria-label="Name, path or what it does"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={current ? `${list}-${current.id}` : undefined}
        placeholder="Name, path or what it does"
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => onFind(event.target.value)}
        onKeyDown={onWalk}
        className="block min-h-14 w-full bg-transparent pr-16 pl-13 text-base outline-none placeholder:text-muted-text"
      />
      <Base.Close
        aria-label="Close"
        className="absolute top-1/2 right-2 inline-grid size-11 -translate-y-1/2 place-items-center rounded-full hover:bg-muted"
      >
        <Icon name="cross" className="size-4.5" />
      </Base.Close>
    </div>
  );
}

interface RowProps {
  readonly operation: ListedOperation;
  readonly id: string;
  readonly current: boolean;
  readonly head: boolean;
  readonly onChoose: () => void;
}

function Row({ operation: { method, id: name, path, summary, tag }, id, current, head, onChoose }: RowProps) {
  return (
    <>
      {head ? (
        <p role="presentation" className="px-5 pt-3 pb-1 text-code text-muted-text">
          {tag}
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above walks through the list and chooses with Enter. */}
      <div
        role="option"
        id={id}
        tabIndex={-1}
        aria-selected={current}
        onClick={onChoose}
        className="grid cursor-pointer grid-cols-[4.25rem_minmax(0,1fr)] items-center gap-x-2 px-5 py-2 hover:bg-muted/60 aria-selected:bg-primary-soft"
      >
        <span>
          <MethodPill method={method} />
        </span>
        <span className="min-w-0">
          <span className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-medium">{name}</span>
            <span className="min-w-0 truncate font-mono text-fine text-muted-text">{path}</span>
          </span>
          <span className="block text-code text-muted-text">{summary}</span>
        </span>
      </div>
    </>
  );
}
