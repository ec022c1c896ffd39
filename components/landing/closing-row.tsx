import type { ReactNode } from "react";
import { api } from "#sandbox/contract/facts.gen.ts";
import { readEntries } from "../changelog/entries.ts";
import { dayWords } from "../docs/day-words.ts";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { ApiStatus } from "./api-status.tsx";

/** The end of the start page: how the API does, what is new, where errors are explained, and who answers. */
export function ClosingRow() {
  const [newest] = readEntries();
  return (
    <section
      aria-label="Status, changelog and support"
      className="wrap mt-20 grid gap-x-14 gap-y-10 border-t border-border pt-10 sm:grid-cols-2 xl:grid-cols-4"
    >
      <Part title="API status">
        <div className="no-js:hidden">
          <ApiStatus />
        </div>
        <p className="mt-3">
          <Away href="/healthz">/healthz</Away> says it to machines.
        </p>
      </Part>
      <Part title="Changelog">
        {newest ? (
          <p className="mt-3">
            {dayWords(newest.date)}: <Away href={`/changelog#${newest.id}`}>{newest.title}</Away>
          </p>
        ) : null}
        <p className="mt-3">
          Breaking changes get <Away href="/docs/versioning">60 days’ notice</Away>.
        </p>
      </Part>
      <Part title="Every error has a page">
        <p className="mt-3">
          Each problem answer names its code, and each code has a page that says what happened and what to do:{" "}
          <Away href="/docs/errors">all codes</Away>.
        </p>
      </Part>
      <Part title="Support">
        <p className="mt-3">
          <Away href={`mailto:${api.contact}`}>{api.contact}</Away>. Send the <code>X-Request-Id</code> of the answer.
          It finds your log entry.
        </p>
      </Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Eyebrow>{title}</Eyebrow>
      {children}
    </div>
  );
}

function Away({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="text-primary underline underline-offset-4">
      {children}
    </a>
  );
}
