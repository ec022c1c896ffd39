import type { ReactNode } from "react";
import { docsPath } from "#content/navigation.ts";
import { ImageTags } from "../og/image-tags.tsx";
import { PageFoot } from "../page/page-foot.tsx";
import { PageTop } from "../page/page-top.tsx";
import { DisplayHeading } from "../ui/display-heading.tsx";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { DocsPages } from "./docs-pages.tsx";
import { FoldedNav } from "./folded-nav.tsx";
import type { Heading } from "./guide-plugins.ts";

interface DocsFrameProps {
  /** The page that the navigation marks. */
  readonly current: string;
  /** Address of the page, where it is not that of the entry. */
  readonly page?: string;
  readonly eyebrow: string;
  /** A word beside the eyebrow, such as how stable this is. */
  readonly badge?: string;
  readonly title: string;
  readonly italic: string;
  readonly description: ReactNode;
  readonly headings?: readonly Heading[];
  /** A tool instead of a text: it gets the room of the right column too. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every docs page: navigation, text, and what is on this page. Both sides fold on narrow screens. */
export function DocsFrame(props: DocsFrameProps) {
  const { current, page = docsPath(current), eyebrow, badge, title, italic, description, children } = props;
  const { headings = [], wide = false } = props;
  const columns = wide
    ? "md:grid-cols-[11rem_minmax(0,1fr)]"
    : "md:grid-cols-[11rem_minmax(0,1fr)] xl:grid-cols-[11rem_minmax(0,1fr)_11rem]";
  return (
    <div className={`wrap grid gap-x-14 pt-10 md:pt-14 print:block ${columns}`}>
      <ImageTags page={page} />
      <div className="print:hidden">
        <div className="max-md:hidden md:sticky md:top-[calc(var(--shell)+2rem)]">
          <DocsPages current={current} />
        </div>
        <FoldedNav name="All pages" className="md:hidden">
          <DocsPages current={current} />
        </FoldedNav>
      </div>
      <article className="min-w-0">
        <PageTop path={page} eyebrow={eyebrow} {...(badge ? { badge } : {})} />
        <div className="mt-3">
          <DisplayHeading as="h1" size="page" italic={italic}>
            {title}
          </DisplayHeading>
        </div>
        <p className="mt-6 max-w-[40rem] text-lead leading-[1.6] text-muted-text">{description}</p>
        {headings.length > 0 ? (
          <FoldedNav name="On this page" className="mt-6 xl:hidden">
            <Contents headings={headings} />
          </FoldedNav>
        ) : null}
        <div className="mt-8">{children}</div>
        <PageFoot path={page} />
      </article>
      {headings.length > 0 ? (
        <div className="max-xl:hidden print:hidden">
          <div className="sticky top-[calc(var(--shell)+2rem)]">
            <Eyebrow>On this page</Eyebrow>
            <Contents headings={headings} />
          </div>
        </div>
      ) : null}
    </div>
  );
}

function Contents({ headings }: { headings: readonly Heading[] }) {
  return (
    <nav aria-label="On this page">
      <ul className="mt-2">
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} className="pencil guide-toc">
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
