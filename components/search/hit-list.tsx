import type { ReactNode } from "react";
import { Eyebrow } from "../ui/eyebrow.tsx";
import type { HitGroup } from "./group-hits.ts";
import { HitWords } from "./hit-words.tsx";
import type { Recent } from "./recent-pages.ts";
import { suggested } from "./suggested.ts";

interface HitListProps {
  /** First part of the ids: the field points to the option that is chosen. */
  readonly id: string;
  readonly groups: readonly HitGroup[];
  readonly recent: readonly Recent[];
  /** True while nothing is asked. */
  readonly empty: boolean;
  readonly active: number;
  readonly onPoint: (place: number) => void;
  readonly onOpen: (page: Recent) => void;
}

/** What there is to choose from, in groups: hits, or where to begin. */
export function HitList({ id, groups, recent, empty, active, onPoint, onOpen }: HitListProps) {
  let place = 0;
  const option = (page: Recent, words: ReactNode) => {
    const here = place++;
    return (
      <a
        // A header is found at a part of a guide that may be found itself.
        key={`${page.url} ${page.title}`}
        id={`${id}-${here}`}
        role="option"
        aria-selected={here === active}
        tabIndex={-1}
        href={page.url}
        onPointerMove={() => here !== active && onPoint(here)}
        onClick={() => onOpen(page)}
        className="block rounded-md px-3 py-2.5 text-ink aria-selected:bg-muted"
      >
        {words}
      </a>
    );
  };
  const plain = (page: Recent) => option(page, <span className="font-medium">{page.title}</span>);
  if (!empty && groups.length === 0) return null;
  return (
    <div role="listbox" id={`${id}-list`} aria-label={empty ? "Where to begin" : "Results"}>
      {groups.map(({ name, hits }) => (
        <Group key={name} id={`${id}-${name}`} name={name}>
          {hits.map((hit) => option(hit, <HitWords hit={hit} />))}
        </Group>
      ))}
      {empty && recent.length > 0 ? (
        <Group id={`${id}-recent`} name="Lately opened">
          {recent.map(plain)}
        </Group>
      ) : null}
      {empty ? (
        <Group id={`${id}-suggested`} name="Where to begin">
          {suggested.map(plain)}
        </Group>
      ) : null}
    </div>
  );
}

function Group({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, as the pattern of a listbox has it.
    <div role="group" aria-labelledby={id} className="pt-3 pb-1">
      <div id={id} className="px-3 pb-1.5">
        <Eyebrow>{name}</Eyebrow>
      </div>
      {children}
    </div>
  );
}
