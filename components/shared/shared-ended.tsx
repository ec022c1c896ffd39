import { DisplayHeading } from "../ui/display-heading.tsx";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { GoLink } from "../ui/go-link.tsx";
import { dateWords } from "../ui/time-words.ts";

interface SharedEndedProps {
  readonly state: "revoked" | "expired";
  readonly endedAt: string;
}

/** Said where a share was: what happened, and what to do. */
export function SharedEnded({ state, endedAt }: SharedEndedProps) {
  const day = dateWords(Date.parse(endedAt));
  return (
    <div className="wrap pt-24 pb-10">
      <Eyebrow>410</Eyebrow>
      <div className="mt-5">
        <DisplayHeading as="h1" size="page" italic="and the copy is gone.">
          This link has ended,
        </DisplayHeading>
      </div>
      <p className="mt-6 max-w-[36rem] text-lead leading-[1.6] text-muted-text">
        {state === "revoked"
          ? `Whoever shared it ended it on ${day}, and nobody can read it any more.`
          : `It was made to last until ${day}, and nobody can read it any more.`}{" "}
        Ask whoever sent it to you for a new link.
      </p>
      <p className="mt-6 flex flex-wrap gap-x-8">
        <GoLink href="/docs/testing/requests">How calls are shared</GoLink>
        <GoLink href="/docs/quickstart">Quickstart</GoLink>
        <GoLink href="/">The start page</GoLink>
      </p>
    </div>
  );
}
