import type { ReactNode } from "react";
import { Icon } from "../../ui/icon.tsx";
import { ViewLink } from "../view-link.tsx";

/** On a narrow screen a list and what is open of it take turns; this leads back to the list. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <ViewLink
      href={href}
      className="mb-2 inline-flex min-h-11 items-center gap-2 text-note underline-offset-4 hover:underline lg:hidden"
    >
      <Icon name="left" className="size-4" />
      {children}
    </ViewLink>
  );
}
