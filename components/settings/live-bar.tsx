"use client";

import { usePathname } from "next/navigation";
import { ViewLink } from "./view-link.tsx";

/** Says, over the whole width, that what is done here counts. */
export function LiveBar() {
  return (
    <div className="bg-peach-200">
      <div className="wrap flex flex-wrap items-center justify-between gap-x-6 py-1 text-note">
        <p>
          <b className="font-medium">Live mode.</b>{" "}
          <span className="max-sm:hidden">What you change here reaches real channels and partners.</span>
        </p>
        <ViewLink
          href={`${usePathname()}?mode=test`}
          className="inline-flex min-h-11 items-center underline decoration-1 underline-offset-4"
        >
          Go to test mode
        </ViewLink>
      </div>
    </div>
  );
}
