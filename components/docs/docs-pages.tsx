import { docsPath, type NavigationEntry, navigation } from "#content/navigation.ts";
import { Eyebrow } from "../ui/eyebrow.tsx";

/** The tree of the docs as links. */
export function DocsPages({ current }: { current: string }) {
  return (
    <nav aria-label="Docs" className="space-y-6">
      {navigation.map((part) => (
        <div key={part.title}>
          <Eyebrow>{part.title}</Eyebrow>
          <ul className="mt-2">
            {part.entries.map((entry) => (
              <li key={entry.slug}>
                <PageLink entry={entry} current={current} />
                {entry.under ? (
                  <ul className="mb-1 border-l border-border-strong pl-4">
                    {entry.under.map((below) => (
                      <li key={below.slug}>
                        <PageLink entry={below} current={current} />
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function PageLink({ entry: { slug, title }, current }: { entry: NavigationEntry; current: string }) {
  return (
    <a
      href={docsPath(slug)}
      aria-current={slug === current ? "page" : undefined}
      className="pencil inline-flex min-h-9 items-center text-note aria-[current]:font-medium"
    >
      <span>{title}</span>
    </a>
  );
}
