import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** A link that leads on to a page of its own. */
export function GoLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="group inline-flex min-h-11 items-center gap-2 font-medium text-primary">
      <span className="border-b border-current leading-[1.35]">{children}</span>
      <Icon name="arrow" className="size-4.5 transition-transform duration-250 group-hover:translate-x-0.75" />
    </a>
  );
}
