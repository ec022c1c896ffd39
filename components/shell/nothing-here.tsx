import { DisplayHeading } from "../ui/display-heading.tsx";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { GoLink } from "../ui/go-link.tsx";

/** Said where an address leads nowhere, and where to go instead. */
export function NothingHere() {
  return (
    <div className="wrap pt-24 pb-10">
      <Eyebrow>404</Eyebrow>
      <div className="mt-5">
        <DisplayHeading as="h1" size="page" italic="or it has moved on.">
          Nothing lives here,
        </DisplayHeading>
      </div>
      <p className="mt-6 max-w-[36rem] text-lead leading-[1.6] text-muted-text">
        No page has this address. If it was a preview or a shared copy, it ended with its workspace, 7 days after its
        last use.
      </p>
      <p className="mt-6 flex flex-wrap gap-x-8">
        <GoLink href="/search">Search</GoLink>
        <GoLink href="/">The start page</GoLink>
        <GoLink href="/docs/quickstart">Quickstart</GoLink>
        <GoLink href="/docs/webhooks">Webhooks</GoLink>
        <GoLink href="/docs/errors">Errors</GoLink>
      </p>
    </div>
  );
}
