import { DisplayHeading } from "../ui/display-heading.tsx";

const look = "text-primary underline underline-offset-4 hover:text-primary-deep";

/** Without scripts there is no console, and the same can be done by hand. */
export function ByHand() {
  return (
    <div className="js:hidden wrap py-16">
      <DisplayHeading size="page" italic="by hand as well.">
        The sandbox,
      </DisplayHeading>
      <p className="mt-5 max-w-prose text-muted-text">
        The console calls the API from your browser, so it needs JavaScript. All that it does has a curl line:{" "}
        <a href="/docs/testing" className={look}>
          the guide to the sandbox
        </a>{" "}
        makes a workspace with one call, and{" "}
        <a href="/reference/sandbox" className={look}>
          the reference
        </a>{" "}
        lists every control.
      </p>
    </div>
  );
}
