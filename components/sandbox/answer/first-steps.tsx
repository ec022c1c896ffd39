import { PaneHeading } from "../pane-heading.tsx";

const steps = [
  {
    title: "Send",
    text: "A workspace of your own and a test key are made with the first call. There is no account and no form. It stays for 7 days after its last use.",
  },
  {
    title: "Skip to Monday",
    text: "Time in there is yours, and it only runs forward. Nothing reaches a real network.",
  },
  {
    title: "Read what arrived",
    text: "The catcher holds the signed webhook, with each signature header checked.",
  },
];

/** Before anything was sent: what to do, and what then happens. */
export function FirstSteps() {
  return (
    <>
      <PaneHeading italic="then move the clock.">Send it once,</PaneHeading>
      <ol className="mt-5">
        {steps.map(({ title, text }, place) => (
          <li key={title} className="grid grid-cols-[2.5rem_minmax(0,1fr)] border-t border-border py-3.5">
            <span aria-hidden="true" className="font-display text-[1.125rem] leading-6 text-primary lining-nums">
              0{place + 1}
            </span>
            <span>
              <b className="block font-medium">{title}</b>
              <span className="block max-w-120 text-small leading-normal text-muted-text">{text}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
