import type { Metadata } from "next";
import { DocsFrame } from "#components/docs/docs-frame.tsx";
import { JsonView } from "#components/docs/json-view.tsx";
import { CodeScroller } from "#components/ui/code-scroller.tsx";
import { Eyebrow } from "#components/ui/eyebrow.tsx";
import { MethodPill } from "#components/ui/method-pill.tsx";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";

interface Params {
  params: Promise<{ code: Code }>;
}

export const dynamicParams = false;

export function generateStaticParams(): { code: string }[] {
  return Object.keys(codes).map((code) => ({ code }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { code } = await params;
  return { title: `${code}: ${codes[code].title}`, description: codes[code].remedy };
}

/** The page that the `type` of a problem answer leads to. */
export default async function ErrorPage({ params }: Params) {
  const { code } = await params;
  const { status, title, cause, remedy } = codes[code];
  const named = Object.values(operations).filter((operation) => operation.errors.includes(code));
  return (
    <DocsFrame current="errors" eyebrow={`Errors · ${status}`} title={`${title}.`} italic={code} description={cause}>
      <section aria-labelledby="remedy">
        <Eyebrow>What to do</Eyebrow>
        <p id="remedy" className="mt-3 max-w-[40rem] font-display text-h3 leading-[1.35]">
          {remedy}
        </p>
      </section>
      <section
        aria-label="The answer"
        className="code-surface mt-10 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain"
      >
        <CodeScroller name="Body of the answer">
          <JsonView
            value={{
              type: `https://api.usealoha.app/docs/errors/${code}`,
              title,
              status,
              detail: "What happened to this very request.",
              code,
              requestId: "req_…",
              errors: [],
            }}
          />
        </CodeScroller>
      </section>
      <section aria-labelledby="given-by" className="mt-12">
        <h2 id="given-by" className="font-display text-h3">
          {named.length > 0 ? "Operations that can give it" : "Where it comes from"}
        </h2>
        {named.length > 0 ? (
          <ul className="mt-3 divide-y divide-border border-y border-border">
            {named.map((operation) => (
              <li key={operation.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
                <MethodPill method={operation.method} />
                <code className="min-w-0 wrap-anywhere">{operation.path}</code>
                <span className="text-note text-muted-text">{operation.summary}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="mt-3 max-w-[40rem] text-muted-text">
            The server itself gives it, before or beside any operation.
          </p>
        )}
      </section>
    </DocsFrame>
  );
}
