import type { Metadata } from "next";
import { DocsFrame } from "#components/docs/docs-frame.tsx";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";

export const metadata: Metadata = {
  title: "Errors",
  description: "Every code that an answer can bear, and what to do about it.",
};

const byStatus = Map.groupBy(Object.keys(codes) as Code[], (code) => codes[code].status);

export default function ErrorsPage() {
  return (
    <DocsFrame
      current="errors"
      eyebrow="Docs · Errors"
      title="Something went wrong,"
      italic="and here is what to do."
      description="Every error is application/problem+json with a code. The code never changes its meaning, and each has a page. All problems of a request come at once, each with its place."
    >
      {[...byStatus]
        .sort(([a], [b]) => a - b)
        .map(([status, names]) => (
          <section key={status} aria-labelledby={`status-${status}`} className="mt-12">
            <h2 id={`status-${status}`} className="font-display text-h3">
              {status}
            </h2>
            <ul className="mt-3 divide-y divide-border border-y border-border">
              {names.map((code) => (
                <li key={code}>
                  <a
                    href={`/docs/errors/${code}`}
                    className="grid min-h-11 gap-x-6 py-2.5 hover:bg-elevated sm:grid-cols-[16rem_minmax(0,1fr)]"
                  >
                    <code className="text-primary">{code}</code>
                    <span className="text-note">{codes[code].title}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </DocsFrame>
  );
}
