"use client";

import { JsonAsIs, JsonView } from "../../docs/json-view.tsx";
import { CodeScroller } from "../../ui/code-scroller.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { HeaderLines } from "../header-lines.tsx";
import { readJson } from "../read-json.ts";

interface MessageBlockProps {
  /** What it is, for those who do not see it. */
  readonly name: string;
  readonly first: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly copy: { readonly label: string; readonly text: () => string };
}

/** The head of a request or an answer, header by header. */
export function MessageBlock({ name, first, headers, copy }: MessageBlockProps) {
  return (
    <div className="code-surface overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
      <div className="flex items-center justify-between gap-4 pr-2 pl-5 text-small text-code-comment">
        Headers
        <CopyButton label={copy.label} text={copy.text} />
      </div>
      <CodeScroller name={name} className="pt-1">
        {first}
        {"\n"}
        <HeaderLines headers={headers} hiddenWords="hidden, it is one of your own headers" />
      </CodeScroller>
    </div>
  );
}

/** A body as text, never as a page: JSON is set for people, everything else stands as it came. */
export function BodyBlock({ name, body }: { name: string; body: string }) {
  const json = readJson(body);
  return (
    <div className="code-surface mt-2 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
      <div className="flex items-center justify-between gap-4 pr-2 pl-5 text-small text-code-comment">
        {json === undefined ? "Body" : "Body, as JSON"}
        <CopyButton label="Copy" text={() => body} />
      </div>
      <CodeScroller name={name} className="max-h-96 pt-1">
        {json === undefined ? body : <JsonView value={json} />}
      </CodeScroller>
    </div>
  );
}

/** A body byte for byte, as it was signed, broken only by the edge of its box. */
export function RawBodyBlock({ name, body }: { name: string; body: string }) {
  return (
    <div className="code-surface overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
      <div className="flex items-center justify-between gap-4 pr-2 pl-5 text-small text-code-comment">
        Raw body, as signed
        <CopyButton label="Copy" text={() => body} />
      </div>
      <section aria-label={name} className="px-5 pb-4 sm:px-6">
        <pre className="wrap-anywhere whitespace-pre-wrap">
          <code>{readJson(body) === undefined ? body : <JsonAsIs text={body} />}</code>
        </pre>
      </section>
    </div>
  );
}
