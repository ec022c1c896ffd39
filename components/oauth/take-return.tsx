"use client";

import { useEffect, useState } from "react";
import { buttonLook } from "../ui/button.tsx";
import { takeReturn } from "./run-errand.ts";

/** The redirect URI of the demo partner: takes the answer out of the address, and goes on to the walk. */
export function TakeReturn({ walkHref }: { walkHref: string }) {
  const [dropped, setDropped] = useState<"unasked" | "empty" | null>(null);
  useEffect(() => {
    const words = new URLSearchParams(location.search);
    // A code in an address ends up in histories and bookmarks.
    history.replaceState(null, "", location.pathname);
    if (words.size === 0) setDropped("empty");
    else if (takeReturn(words)) location.replace(walkHref);
    else setDropped("unasked");
  }, [walkHref]);
  return (
    <>
      <p role="status" className="guide-p">
        {dropped === null ? "Taking the answer to the walk." : sayings[dropped]}
      </p>
      <p className="mt-6">
        <a href={walkHref} className={buttonLook("line")}>
          To the walk
        </a>
      </p>
    </>
  );
}

const sayings = {
  unasked: "This tab waits for no answer, so what came was dropped unread. Nothing was done with it.",
  empty: "No answer came along. This address takes the answers of the consent page.",
};
