"use client";

import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from "react";
import { goTo } from "./use-address.ts";

interface ViewLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to another state of the same page: it works as any link does, and needs no answer of the server. */
export function ViewLink({ href, children, ...rest }: ViewLinkProps) {
  const follow = (event: MouseEvent) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented) return;
    event.preventDefault();
    goTo(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
