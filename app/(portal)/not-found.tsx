import { DisplayHeading } from "#components/ui/display-heading.tsx";
import { Eyebrow } from "#components/ui/eyebrow.tsx";
import { GoLink } from "#components/ui/go-link.tsx";

export default function NotFound() {
  return (
    <div className="wrap pt-24 pb-10">
      <Eyebrow>404</Eyebrow>
      <div className="mt-5">
        <DisplayHeading as="h1" size="page" italic="or it has moved on.">
          Nothing lives here,
        </DisplayHeading>
      </div>
      <p className="mt-6 max-w-[36rem] text-lead leading-[1.6] text-muted-text">
        A preview ends with its workspace, 7 days after the last use. Everything else is one of these:
      </p>
      <p className="mt-6 flex flex-wrap gap-x-8">
        <GoLink href="/">The start page</GoLink>
        <GoLink href="/docs/quickstart">Quickstart</GoLink>
        <GoLink href="/docs/webhooks">Webhooks</GoLink>
        <GoLink href="/docs/errors">Errors</GoLink>
      </p>
    </div>
  );
}
