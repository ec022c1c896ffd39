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
      const next = new URLSearchParams(params);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === "") next.delete(name);
        else next.set(name, value);
      }
      return next.size === 0 ? path : `${path}?${next}`;
    },
  };
}

/** Goes to another state of the same page, without asking the server for it. */
export function goTo(href: string): void {
  history.pushState(null, "", href);
}

/** The same, in place of the present entry of the history. */
export function replaceWith(href: string): void {
  history.replaceState(null, "", href);
}
