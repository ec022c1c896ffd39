import { DisplayHeading } from "../ui/display-heading.tsx";
import { GoLink } from "../ui/go-link.tsx";

/** Nothing fits: what else to try, and where everything is listed. */
export function NothingFound({ question }: { question: string }) {
  return (
    <div className="px-3 py-8">
      <DisplayHeading size="small" italic={`“${question}”.`}>
        Nothing here is called
      </DisplayHeading>
      <p className="mt-2.5 max-w-lg text-note leading-[1.6] text-muted-text">
        Try one word of it, the name of a field or a header, an error code, or a path such as <code>/v1/posts</code>.
        These pages list everything:
      </p>
      <p className="mt-2 flex flex-wrap gap-x-8">
        <GoLink href="/reference">Every operation</GoLink>
        <GoLink href="/docs/errors">Every error</GoLink>
        <GoLink href="/reference/objects">Every object</GoLink>
      </p>
    </div>
  );
}
