"use client";

import { usePathname } from "next/navigation";
import { buttonLook } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { signInHref } from "../../sign-in-href.ts";

/** For a visitor: why apps wait for an account, and the way to one. */
export function AppsNeedAccount() {
  const here = usePathname();
  return (
    <EmptyState title="Apps wait for" italic="an account.">
      <p>
        Whoever is asked for consent reads which workspace registered the app, so it has to be one that somebody owns.
        Create an account, and all that you made here stays yours. As a visitor you can still connect an app of somebody
        else, with test data.
      </p>
      <p className="mt-5 flex flex-wrap gap-x-5 gap-y-2">
        <a href={`${signInHref(here)}&new=1`} className={buttonLook("ink")}>
          Create an account
        </a>
        <a href={signInHref(here)} className={buttonLook("text")}>
          Sign in
        </a>
      </p>
    </EmptyState>
  );
}
