"use client";

import { useRef } from "react";
import type { FieldProblem } from "../../api/api-problem.ts";
import { jsonText } from "../../docs/json-text.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { bodyValue } from "./body-value.ts";
import { compose } from "./composition-store.ts";
import { lineOf } from "./line-of.ts";

interface JsonBodyProps {
  readonly body: string;
  readonly problems: readonly FieldProblem[];
}

/** The body as its text. What is wrong stands below it, with the line where it is. */
export function JsonBody({ body, problems }: JsonBodyProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const lines = body.split("\n").length;
  const goTo = (line: number) => {
    const start =
      body
        .split("\n")
        .slice(0, line - 1)
        .join("\n").length + (line > 1 ? 1 : 0);
    const end = body.indexOf("\n", start);
    field.current?.focus();
    field.current?.setSelectionRange(start, end === -1 ? body.length : end);
  };
  const value = bodyValue(body);
  return (
    <div className="code-surface mt-3 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
      <div className="flex items-center justify-between gap-3 pr-2 pl-4 font-mono text-fine text-code-comment">
        Body
        <span className="flex items-center">
          {value && body !== jsonText(value) ? (
            <button
              type="button"
              onClick={() => compose({ body: jsonText(value) })}
              className="min-h-11 px-2 font-text text-small text-code-plain hover:text-code-string focus-visible:outline-code-keyword"
            >
              Tidy
            </button>
          ) : null}
          <CopyButton text={() => body} />
        </span>
      </div>
      <textarea
        ref={field}
        aria-label="Body as JSON"
        aria-invalid={problems.length > 0 || undefined}
        aria-describedby={problems.length > 0 ? "body-problems" : undefined}
        rows={Math.min(26, Math.max(8, lines + 1))}
        wrap="off"
        spellCheck={false}
        autoComplete="off"
        value={body}
        onChange={(event) => compose({ body: event.target.value })}
        className="block w-full resize-y bg-transparent px-4 pb-4 font-mono text-code leading-6 text-code-plain caret-code-keyword outline-none focus-visible:-outline-offset-2 focus-visible:outline-2 focus-visible:outline-code-keyword"
      />
      {problems.length > 0 ? (
        <ul id="body-problems" className="border-t border-code-edge px-4 py-2.5 text-small leading-normal">
          {problems.map((problem) => {
            const line = lineOf(body, problem.pointer ?? "");
            return (
              <li
                key={`${problem.pointer}${problem.code}`}
                className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-0.5"
              >
                {line ? (
                  <button
                    type="button"
                    onClick={() => goTo(line)}
                    className="min-h-6 text-left font-mono text-fine text-code-keyword underline underline-offset-4 focus-visible:outline-code-keyword"
                  >
                    line {line}
                  </button>
                ) : (
                  <span className="font-mono text-fine text-code-comment">body</span>
                )}
                <span>
                  {problem.pointer ? <code className="text-code-string">{problem.pointer} </code> : null}
                  {problem.detail}
                </span>
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}
