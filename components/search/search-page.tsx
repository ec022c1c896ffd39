import { buttonLook } from "../ui/button.tsx";
import { DisplayHeading } from "../ui/display-heading.tsx";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { fieldLook } from "../ui/field.tsx";
import { GoLink } from "../ui/go-link.tsx";
import { find } from "./engine.ts";
import { groupHits } from "./group-hits.ts";
import { HitWords } from "./hit-words.tsx";
import { serverIndex } from "./index-address.ts";
import { NothingFound } from "./nothing-found.tsx";
import { suggested } from "./suggested.ts";

const mostOfEach = 20;

/** The search as a page: for links, and where no script runs. */
export function SearchPage({ question }: { question: string }) {
  const asked = question.trim().slice(0, 200);
  return (
    <div className="wrap max-w-[52rem] pt-10 md:pt-14">
      <Eyebrow>Search</Eyebrow>
      <div className="mt-4">
        <DisplayHeading as="h1" size="entry" italic={asked ? `“${asked}”` : "in plain English or in code."}>
          {asked ? "What we have on" : "Ask for it,"}
        </DisplayHeading>
      </div>
      <search>
        <form action="/search" className="mt-8 flex flex-wrap gap-3">
          <input
            name="q"
            type="search"
            aria-label="Search the docs"
            defaultValue={asked}
            maxLength={200}
            autoComplete="off"
            className={`${fieldLook} max-w-[30rem] flex-1 basis-60`}
          />
          <button type="submit" className={buttonLook("ink")}>
            Search
          </button>
        </form>
      </search>
      {asked ? <Results question={asked} /> : <Starts />}
    </div>
  );
}

function Results({ question }: { question: string }) {
  const groups = groupHits(find(serverIndex(), question), mostOfEach);
  if (groups.length === 0)
    return (
      <div className="-mx-3 mt-4">
        <NothingFound question={question} />
      </div>
    );
  return groups.map(({ name, hits }) => (
    <section key={name} aria-labelledby={name} className="mt-10">
      <h2 id={name} className="border-b border-border pb-2 font-display text-part leading-[1.2] tracking-[-0.02em]">
        {name}
      </h2>
      <ol>
        {hits.map((hit) => (
          <li key={`${hit.url} ${hit.title}`} className="border-b border-border">
            <a href={hit.url} className="-mx-3 block rounded-md px-3 py-3 hover:bg-muted">
              <HitWords hit={hit} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Starts() {
  return (
    <p className="mt-6 flex flex-wrap gap-x-8">
      {suggested.map(({ url, title }) => (
        <GoLink key={url} href={url}>
          {title}
        </GoLink>
      ))}
    </p>
  );
}
