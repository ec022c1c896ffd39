import type { ReactNode } from "react";

/** Code that scrolls inside its own box. It has a name and a tab stop, so that the keyboard can reach what is cut off. */
export function CodeScroller({
  name,
  id,
  className = "",
  children,
}: {
  name: string;
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      {...(id === undefined ? {} : { id })}
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className={`overflow-auto px-5 py-5 focus-visible:-outline-offset-2 focus-visible:outline-code-keyword sm:px-6 ${className}`}
    >
      <pre className="w-max min-w-full">
        <code>{children}</code>
      </pre>
    </section>
  );
}
