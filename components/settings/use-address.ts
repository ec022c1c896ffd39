import { usePathname, useSearchParams } from "next/navigation";

export interface Address {
  readonly pathname: string;
  readonly params: URLSearchParams;
  /** This address with some names set, or taken out where the value is null. */
  readonly with: (changes: Readonly<Record<string, string | null>>, pathname?: string) => string;
}

/** Where the page is: every state that somebody may want to send to a colleague stands in its address. */
export function useAddress(): Address {
  const pathname = usePathname();
  const search = useSearchParams();
  const params = new URLSearchParams(search.toString());
  return {
    pathname,
    params,
    with(changes, path = pathname) {
      const next = new URLSearchParams(newestOf(pathname, params));
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === "") next.delete(name);
        else next.set(name, value);
      }
      return next.size === 0 ? path : `${path}?${next}`;
    },
  };
}

/**
 * The address as the browser has it at this moment. What was drawn may be older by a step, and a change that is made by
 * itself, such as opening what has just arrived, would take that step back.
 */
function newestOf(pathname: string, drawn: URLSearchParams): URLSearchParams {
  const here = typeof location !== "undefined" && location.pathname === pathname;
  return here ? new URLSearchParams(location.search) : drawn;
}

/** Goes to another state of the same page, without asking the server for it. */
export function goTo(href: string): void {
  history.pushState(null, "", withHash(href));
}

/** The same, in place of the present entry of the history. */
export function replaceWith(href: string): void {
  history.replaceState(null, "", withHash(href));
}

/** The console keeps behind the # what is being written: another state of that page leaves it where it is. */
function withHash(href: string): string {
  const stays = location.pathname === "/sandbox" && /^\/sandbox(?:\?|$)/.test(href) && !href.includes("#");
  return stays ? href + location.hash : href;
}
