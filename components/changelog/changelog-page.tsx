import { evaluate } from "@mdx-js/mdx";
import * as runtime from "react/jsx-runtime";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { dayWords } from "../docs/day-words.ts";
import { checkFences } from "../docs/guide-plugins.ts";
import { prose } from "../docs/prose.tsx";
import { ImageTags } from "../og/image-tags.tsx";
import { operationPath } from "../reference/reference-tree.ts";
import { DataBlock } from "../structured/data-block.tsx";
import { articleData } from "../structured/structured-data.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { DisplayHeading } from "../ui/display-heading.tsx";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { changelogWords } from "./changelog-words.ts";
import { type Entry, readEntries } from "./entries.ts";

/** What is new, the newest first. */
export async function ChangelogPage() {
  const entries = await Promise.all(readEntries().map(async (entry) => ({ entry, text: await textOf(entry) })));
  const { title, italic, description } = changelogWords;
  return (
    <div className="wrap pt-10 md:pt-14">
      <DataBlock data={articleData(`${title} ${italic}`, description, [{ name: "Changelog", path: "/changelog" }])} />
      <ImageTags page="/changelog" />
      <Eyebrow>Changelog</Eyebrow>
      <div className="mt-4">
        <DisplayHeading as="h1" size="page" italic={italic}>
          {title}
        </DisplayHeading>
      </div>
      <p className="mt-6 max-w-[40rem] text-lead leading-[1.6] text-muted-text">
        {description} Follow by <FeedLink href="/changelog/rss.xml">RSS</FeedLink> or{" "}
        <FeedLink href="/changelog/feed.json">JSON feed</FeedLink>.
      </p>
      <ol className="mt-14">
        {entries.map(({ entry, text }) => (
          <li
            key={entry.id}
            id={entry.id}
            className="grid scroll-mt-24 gap-x-14 gap-y-4 border-t border-border py-10 md:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <p className="text-note text-muted-text md:pt-1.5">
              <time dateTime={entry.date}>{dayWords(entry.date)}</time>
            </p>
            <article className="min-w-0" aria-labelledby={`${entry.id}-title`}>
              <h2
                id={`${entry.id}-title`}
                className="max-w-[40rem] font-display text-part leading-[1.2] tracking-[-0.02em]"
              >
                <a href={`#${entry.id}`} className="pencil">
                  <span>{entry.title}</span>
                </a>
              </h2>
              {text}
              <NewOperations entry={entry} />
            </article>
          </li>
        ))}
      </ol>
    </div>
  );
}

function FeedLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="text-primary underline underline-offset-4">
      {children}
    </a>
  );
}

async function textOf({ source }: Entry) {
  const { default: Content } = await evaluate(source, {
    ...runtime,
    remarkPlugins: [remarkFrontmatter, remarkGfm, checkFences],
  });
  return <Content components={prose} />;
}

function NewOperations({ entry: { operations: names } }: { entry: Entry }) {
  if (names.length === 0) return null;
  return (
    <div className="mt-6 max-w-[44rem] border-y border-border">
      <Disclosure title="New operations" aside={String(names.length)}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1 pb-2">
          {names.map((name) => (
            <li key={name}>
              <a
                href={operationPath(operations[name])}
                className="inline-flex min-h-8 items-center text-primary underline-offset-4 hover:underline"
              >
                <code>{name}</code>
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
