import { Eyebrow } from "../ui/eyebrow.tsx";
import { objectNames, objectPath } from "./object-pages.ts";
import { eventPath, operationPath, referenceTags, type Tag } from "./reference-tree.ts";

/** The tree of the reference as links. Only the part that is read shows what is in it. */
export function ReferencePages({ current }: { current: string }) {
  const tags = referenceTags();
  const groups = [
    { title: "API", tags: tags.filter(({ portal }) => !portal) },
    { title: "Portal", tags: tags.filter(({ portal }) => portal) },
  ];
  return (
    <nav aria-label="Reference" className="space-y-6">
      {groups.map((group) => (
        <div key={group.title}>
          <Eyebrow>{group.title}</Eyebrow>
          <ul className="mt-2">
            {group.tags.map((tag) => (
              <Branch
                key={tag.slug}
                href={`/reference/${tag.slug}`}
                name={tag.name}
                current={current}
                below={leavesOf(tag)}
              />
            ))}
          </ul>
        </div>
      ))}
      <div>
        <Eyebrow>Shapes</Eyebrow>
        <ul className="mt-2">
          <Branch
            href="/reference/objects"
            name="Objects"
            current={current}
            below={objectNames().map((name) => ({ href: objectPath(name), name }))}
          />
        </ul>
      </div>
    </nav>
  );
}

function leavesOf({ operations, events }: Tag): Leaf[] {
  return [
    ...operations.map((operation) => ({ href: operationPath(operation), name: operation.summary })),
    ...events.map((name) => ({ href: eventPath(name), name })),
  ];
}

interface Leaf {
  readonly href: string;
  readonly name: string;
}

function Branch({ href, name, current, below }: Leaf & { readonly current: string; readonly below: readonly Leaf[] }) {
  const open = current === href || below.some((leaf) => leaf.href === current);
  return (
    <li>
      <ReferenceLink href={href} name={name} current={current} />
      {open ? (
        <ul className="mb-1 border-l border-border-strong pl-4">
          {below.map((leaf) => (
            <li key={leaf.href}>
              <ReferenceLink {...leaf} current={current} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function ReferenceLink({ href, name, current }: Leaf & { readonly current: string }) {
  return (
    <a
      href={href}
      aria-current={href === current ? "page" : undefined}
      className="pencil inline-flex min-h-9 items-center py-1 text-note leading-tight aria-[current]:font-medium"
    >
      <span>{name}</span>
    </a>
  );
}
