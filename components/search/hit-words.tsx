import { markWords } from "./mark-words.ts";
import type { Hit } from "./search-entry.ts";

/** What a hit is called, where it stands, and what it says. */
export function HitWords({ hit: { kind, title, path, summary, names, terms } }: { hit: Hit }) {
  const code = kind === "field" || kind === "header" || kind === "event";
  const name = kind === "operation" || kind === "error" ? names[0] : undefined;
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-3">
        <span className={code ? "font-mono text-small" : "font-medium"}>
          <Marked text={title} terms={terms} />
        </span>
        {name ? (
          <code className="text-fine text-muted-text">
            <Marked text={name} terms={terms} />
          </code>
        ) : null}
        <span className="text-fine text-muted-text">{path.join(" › ")}</span>
      </span>
      <span className="block text-small leading-snug text-muted-text">
        <Marked text={summary} terms={terms} />
      </span>
    </>
  );
}

function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  return markWords(text, terms).map(({ text: piece, marked }, place) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order.
      <mark key={place} className="rounded-sm bg-peach-200 text-ink">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
