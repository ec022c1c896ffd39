import type { ComponentProps, ReactNode } from "react";

/** How plain Markdown looks on a docs page. */
export const prose = {
  h2: ({ children, ...props }: ComponentProps<"h2">) => (
    <h2 {...props} className="group mt-16 mb-4 font-display text-h2 leading-[1.1] tracking-[-0.03em] text-balance">
      <a href={`#${props.id}`} className="no-underline">
        {children}
        <span aria-hidden="true" className="ml-3 text-muted-text opacity-0 group-hover:opacity-100">
          #
        </span>
      </a>
    </h2>
  ),
  p: (props: ComponentProps<"p">) => <p {...props} className="my-5 max-w-[44rem] text-prose" />,
  ul: (props: ComponentProps<"ul">) => (
    <ul {...props} className="my-5 max-w-[44rem] list-disc space-y-2 pl-5 text-prose marker:text-muted-text" />
  ),
  a: (props: ComponentProps<"a">) => (
    <a {...props} className="text-primary underline decoration-1 underline-offset-4 hover:text-primary-deep" />
  ),
  code: (props: ComponentProps<"code">) => <code {...props} className="rounded-sm bg-muted px-1.5 py-0.5 text-ink" />,
  strong: (props: ComponentProps<"strong">) => <strong {...props} className="font-semibold" />,
};

/** An aside that a reader in a hurry may skip. */
export function Note({ children }: { children: ReactNode }) {
  return <aside className="my-7 max-w-[44rem] rounded-lg border border-border bg-elevated px-6 py-1">{children}</aside>;
}
