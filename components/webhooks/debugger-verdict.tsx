import type { ReactNode } from "react";
import type { SignatureCheck } from "#sandbox/contract/check-signature.ts";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { Pill } from "../ui/pill.tsx";
import type { Inspection } from "./inspect-request.ts";
import type { SignatureReasons } from "./reason-words.ts";
import { requestFacts } from "./request-facts.ts";
import { utcTime } from "./utc-time.ts";

interface DebuggerVerdictProps {
  readonly inspection: Inspection;
  /** True where the browser has no cryptography to offer. */
  readonly broken: boolean;
  readonly reasons: SignatureReasons;
  readonly onAsSent: () => void;
}

/** What came out: first in one sentence, then header by header, then what the request says about itself. */
export function DebuggerVerdict({ inspection, broken, reasons, onAsSent }: DebuggerVerdictProps) {
  const [first, second] = broken ? (["It cannot be computed here.", ""] as const) : headline(inspection);
  return (
    <section aria-labelledby="verdict" className="rounded-card border border-border bg-elevated p-5 sm:p-7">
      <Eyebrow>Verdict</Eyebrow>
      <div role="status">
        <h2 id="verdict" className="mt-3 font-display text-part leading-[1.2] tracking-[-0.02em] text-balance">
          {first} <i className="font-display-italic font-light text-primary italic">{second}</i>
        </h2>
      </div>
      {broken ? (
        <Quiet>This browser offers its cryptography on https and on localhost only. Open the page there.</Quiet>
      ) : (
        <Details inspection={inspection} reasons={reasons} onAsSent={onAsSent} />
      )}
    </section>
  );
}

function Details({ inspection, reasons, onAsSent }: Omit<DebuggerVerdictProps, "broken">) {
  if (inspection.state === "nothing") {
    return (
      <Quiet>
        Paste the body, the headers and the secret of a request that does not verify. Or load an example, and break it.
      </Quiet>
    );
  }
  if (inspection.state === "lacking") return <Quiet>The check starts as soon as it is there.</Quiet>;
  if (inspection.state === "too-large") {
    return <Quiet>{inspection.bytes.toLocaleString("en")} bytes are more than Aloha ever sends.</Quiet>;
  }
  const { checks, body, headers, asOf } = inspection;
  const { facts, quarrels } = requestFacts(body, headers);
  return (
    <>
      <ul className="mt-5 divide-y divide-border border-y border-border">
        {alike(checks).map((group) => (
          <Finding key={group[0]?.header} group={group} reasons={reasons} onAsSent={onAsSent} />
        ))}
      </ul>
      {facts.length > 0 ? (
        <>
          <h3 className="mt-6 text-small font-semibold">What the request says</h3>
          <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-small">
            {facts.map(({ name, value }) => (
              <div key={name} className="contents">
                <dt className="text-muted-text">{name}</dt>
                <dd className="font-mono text-code leading-[1.75] break-all">{value}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {quarrels.map((words) => (
        <p key={words} className="mt-3 text-small text-danger">
          {words}
        </p>
      ))}
      <p className="mt-4 text-small text-muted-text tabular-nums">Checked as of {utcTime(asOf)}.</p>
    </>
  );
}

interface FindingProps {
  readonly group: readonly SignatureCheck[];
  readonly reasons: SignatureReasons;
  readonly onAsSent: () => void;
}

/** Headers with one and the same finding, and what it says, once. */
function Finding({ group, reasons, onAsSent }: FindingProps) {
  const [{ reason, detail } = { reason: null, detail: "" }] = group;
  return (
    <li className="py-3.5">
      {group.map(({ header }) => (
        <p key={header} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-0.5">
          <code className="font-medium">{header}</code>
          {reason === null ? <Pill tone="good">Right</Pill> : <Pill tone="bad">{reason}</Pill>}
        </p>
      ))}
      {reason === null ? null : (
        <>
          <p className="mt-2 text-note leading-[1.55]">{detail}</p>
          <p className="mt-1 text-note leading-[1.55] text-muted-text">{reasons[reason].remedy}</p>
        </>
      )}
      {reason === "stale_timestamp" ? (
        <button
          type="button"
          onClick={onAsSent}
          className="inline-flex min-h-9 items-center text-small font-medium text-primary underline underline-offset-4 hover:text-primary-deep"
        >
          Check it as of when it was sent
        </button>
      ) : null}
    </li>
  );
}

function alike(checks: readonly SignatureCheck[]): SignatureCheck[][] {
  return [...Map.groupBy(checks, ({ reason, detail }) => `${reason} ${detail}`).values()];
}

function Quiet({ children }: { children: ReactNode }) {
  return <p className="mt-3 text-note leading-[1.6] text-muted-text">{children}</p>;
}

/** The whole finding in two short halves. */
function headline(inspection: Inspection): readonly [string, string] {
  if (inspection.state === "nothing") return ["Nothing to check yet.", ""];
  if (inspection.state === "lacking") return ["Still missing:", `${inspection.lacks.join(" and ")}.`];
  if (inspection.state === "too-large") return ["Too large", "to be ours."];
  const wrong = inspection.checks.filter(({ valid }) => !valid);
  if (wrong.length === 0) return ["It fits.", "Nothing in it has changed."];
  const reasons = [...new Set(wrong.map(({ reason }) => reason))].join(", ");
  if (wrong.length === inspection.checks.length) return ["It does not fit:", `${reasons}.`];
  return ["It is ours, but one check fails:", `${reasons}.`];
}
