import type { ComponentProps, ReactNode } from "react";
import { Eyebrow } from "../ui/eyebrow.tsx";

/** How plain Markdown looks on a docs page; the looks themselves stand in `styles/guide.css`. */
export const prose = {
  h2: ({ children, ...props }: ComponentProps<"h2">) => (
    <h2 {...props} className="guide-h2">
      <a href={`#${props.id}`}>
        {children}
        <span aria-hidden="true">#</span>
      </a>
    </h2>
  ),
  h3: (props: ComponentProps<"h3">) => <h3 {...props} className="guide-h3" />,
  p: (props: ComponentProps<"p">) => <p {...props} className="guide-p" />,
  ul: (props: ComponentProps<"ul">) => <ul {...props} className="guide-ul" />,
  ol: (props: ComponentProps<"ol">) => <ol {...props} className="guide-ol" />,
};

/** An aside that a reader in a hurry may skip. With a title it is a promise that nobody should miss. */
export function Note({ title, children }: { title?: string; children: ReactNode }) {
  if (title === undefined) {
    return (
      <aside className="my-7 max-w-[44rem] rounded-lg border border-border bg-elevated px-6 py-1">{children}</aside>
    );
  }
  return (
    <aside
      aria-label={title}
      className="my-8 max-w-[44rem] rounded-lg bg-peach-100 px-6 py-5 [&_code]:bg-peach-200 [&_p]:my-1.5"
    >
      <Eyebrow>{title}</Eyebrow>
      {children}
    </aside>
  );
}
