import type { ReactNode } from "react";
import { FoldedNav } from "../docs/folded-nav.tsx";
import { ImageTags } from "../og/image-tags.tsx";
import { PageFoot } from "../page/page-foot.tsx";
import { PageTop } from "../page/page-top.tsx";
import { DataBlock } from "../structured/data-block.tsx";
import { articleData, type Crumb } from "../structured/structured-data.ts";
import { DisplayHeading } from "../ui/display-heading.tsx";
import { ReferencePages } from "./reference-pages.tsx";
import { referenceTags } from "./reference-tree.ts";

interface ReferenceFrameProps {
  /** Address of the page. */
  readonly current: string;
  readonly eyebrow: string;
  readonly title: string;
  readonly italic: string;
  /** What is said first. */
  readonly intro: ReactNode;
  /** What stands at the right and stays in sight, or after the first words where there is no room. */
  readonly panel?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page of the reference: navigation, text, and code beside it. */
export function ReferenceFrame({ current, eyebrow, title, italic, intro, panel, children }: ReferenceFrameProps) {
  const name = `${title} ${italic}`;
  return (
    <div className="wrap grid gap-x-12 pt-10 md:grid-cols-[12rem_minmax(0,1fr)] md:pt-14 print:block">
      <div className="print:hidden">
        <div className="max-md:hidden md:sticky md:top-[calc(var(--shell)+2rem)] md:max-h-[calc(100vh-var(--shell)-3rem)] md:overflow-y-auto">
          <ReferencePages current={current} />
        </div>
        <FoldedNav name="All of the reference" className="md:hidden">
          <ReferencePages current={current} />
        </FoldedNav>
      </div>
      <DataBlock data={articleData(name, null, crumbsTo(current, name))} />
      <ImageTags page={current} />
      <article className="min-w-0">
        <PageTop path={current} eyebrow={eyebrow} />
        <div className="mt-3">
          <DisplayHeading as="h1" size="entry" italic={italic}>
            {title}
          </DisplayHeading>
        </div>
        {panel ? (
          <div className="grid gap-x-10 print:block xl:grid-cols-[minmax(0,1fr)_27rem] xl:grid-rows-[auto_1fr]">
            <div className="min-w-0">{intro}</div>
            <div className="min-w-0 xl:col-start-2 xl:row-span-2 xl:row-start-1">
              <div className="xl:sticky xl:top-[calc(var(--shell)+1.5rem)]">{panel}</div>
            </div>
            <div className="min-w-0">{children}</div>
          </div>
        ) : (
          <>
            {intro}
            {children}
          </>
        )}
        <PageFoot path={current} />
      </article>
    </div>
  );
}

/** The way to a page of the reference: its home, its part, and the page. */
function crumbsTo(path: string, name: string): Crumb[] {
  const [, , slug, page] = path.split("/");
  const home = { name: "Reference", path: "/reference" };
  if (slug === undefined) return [home];
  const part = {
    name: referenceTags().find((tag) => tag.slug === slug)?.name ?? "Objects",
    path: `/reference/${slug}`,
  };
  return page === undefined ? [home, part] : [home, part, { name, path }];
}
