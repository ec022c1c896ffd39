import type { ReactNode } from "react";
import type { Mark, Moment } from "./story-of.ts";

const shapes: Readonly<Record<Mark, ReactNode>> = {
  call: <circle cx="6" cy="6" r="4.5" className="fill-ink" />,
  object: <path d="M6 1.5 10.5 6 6 10.5 1.5 6Z" className="fill-background stroke-ink" strokeWidth="1.3" />,
  event: <path d="M6 1.5 10.5 6 6 10.5 1.5 6Z" className="fill-ink" />,
  good: (
    <>
      <circle cx="6" cy="6" r="4.5" className="fill-background stroke-primary" strokeWidth="1.3" />
      <path d="m4 6.2 1.4 1.4L8.2 4.6" className="fill-none stroke-primary" strokeWidth="1.3" />
    </>
  ),
  bad: <path d="m2.5 2.5 7 7m0-7-7 7" className="fill-none stroke-danger" strokeWidth="1.6" strokeLinecap="round" />,
  due: <circle cx="6" cy="6" r="4" className="fill-background stroke-control" strokeWidth="1.2" />,
};

interface MomentLineProps {
  readonly moment: Moment;
  readonly time: string;
  readonly children?: ReactNode;
}

/** One moment: its time, its mark on the line, and what happened. */
export function MomentLine({ moment, time, children }: MomentLineProps) {
  const { at, mark, title, text, id, href, inner } = moment;
  const ahead = mark === "due";
  return (
    <li
      className={`relative grid grid-cols-[4rem_1.25rem_minmax(0,1fr)] gap-x-2 pb-3 text-small leading-5 before:absolute before:top-0 before:bottom-0 before:left-[5.125rem] before:border-l ${ahead ? "before:border-dotted before:border-control" : "before:border-border-strong"} ${inner ? "-mt-1.5" : ""}`}
    >
      <time
        dateTime={new Date(at).toISOString()}
        className="font-mono text-fine leading-5 text-muted-text tabular-nums"
      >
        {time}
      </time>
      <span className="relative grid size-5 place-items-center">
        <svg
          viewBox="0 0 12 12"
          width="12"
          height="12"
          aria-hidden="true"
          className="bg-background outline-2 outline-background"
        >
          {shapes[mark]}
        </svg>
      </span>
      <span className="min-w-0">
        <span className="flex flex-wrap items-baseline gap-x-2.5">
          <Title href={href} inner={inner || ahead}>
            {title}
          </Title>
          {text ? <span className={mark === "bad" ? "text-danger" : "text-muted-text"}>{text}</span> : null}
          {id ? (
            <code title={id} className="text-fine text-muted-text">
              {id.split("_")[0]}_…{id.slice(-4)}
            </code>
          ) : null}
        </span>
        {children}
      </span>
    </li>
  );
}

function Title({ href, inner, children }: { href: string | null; inner: boolean; children: string }) {
  const look = inner ? "" : "font-medium";
  if (!href) return <span className={look}>{children}</span>;
  return (
    <a href={href} className={`${look} underline decoration-border-strong underline-offset-4 hover:text-primary`}>
      {children}
    </a>
  );
}
