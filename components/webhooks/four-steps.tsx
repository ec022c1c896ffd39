import { type ReactNode, useId } from "react";
import { NumberedStep } from "../ui/numbered-step.tsx";
import { Pill } from "../ui/pill.tsx";
import { SegmentedChoice } from "../ui/segmented-choice.tsx";
import { bodyChanges, describeChange } from "./change-body.ts";
import type { SignatureReasons } from "./reason-words.ts";
import { type KeyForm, rightForm, type Steps } from "./signature-steps.ts";

interface BodyStepProps {
  readonly steps: Steps;
  readonly body: string;
  readonly arrived: string;
  readonly onChange: (body: string) => void;
}

const smallButton =
  "inline-flex min-h-9 items-center rounded-full border border-control px-3 text-small hover:border-ink aria-disabled:border-border aria-disabled:text-muted-text";

/** Step 1: the bytes that are signed. */
export function BodyStep({ steps, body, arrived, onChange }: BodyStepProps) {
  const field = useId();
  return (
    <NumberedStep number={1} title="Body bytes" labels={field} aside={describeChange(arrived, body)}>
      {steps.prefix ? (
        <p className="mb-2 font-mono text-code leading-[1.75] break-all">
          <Marked>{steps.prefix}</Marked> stands in front of it
        </p>
      ) : null}
      <textarea
        id={field}
        rows={6}
        spellCheck={false}
        autoComplete="off"
        translate="no"
        value={body}
        onChange={(event) => onChange(event.target.value)}
        className="field-sizing-content block max-h-72 min-h-22 w-full resize-y rounded-md border border-control bg-background px-3.5 py-2.5 font-mono text-code leading-[1.6] break-all"
      />
      <div className="no-js:hidden mt-2.5 flex flex-wrap gap-2">
        {bodyChanges.map(({ name, make }) => (
          <button key={name} type="button" onClick={() => onChange(make(arrived))} className={smallButton}>
            {name}
          </button>
        ))}
        <button
          type="button"
          onClick={() => onChange(arrived)}
          aria-disabled={body === arrived || undefined}
          className={smallButton}
        >
          Put it back
        </button>
      </div>
    </NumberedStep>
  );
}

interface KeyStepProps {
  readonly steps: Steps;
  readonly secret: string;
  readonly chosen: KeyForm;
  readonly onChoose: (form: KeyForm) => void;
}

/** Step 2: the bytes that sign. One text gives two keys, and each header has its own. */
export function KeyStep({ steps, secret, chosen, onChoose }: KeyStepProps) {
  const whole = steps.keyForm === "whole";
  const pairs = steps.keyHex.match(/../g) ?? [];
  const first = whole ? pairs.slice(0, 6) : [];
  const right = steps.keyForm === rightForm[steps.family];
  return (
    <NumberedStep number={2} title="Key bytes" aside={`${pairs.length} bytes, ${whole ? "the whole text" : "decoded"}`}>
      <code className="block rounded-md border border-border bg-background px-3.5 py-2.5 leading-[1.6] break-all">
        {secret}
      </code>
      <p className="mt-2.5 font-mono text-code leading-[1.75]">
        {whole ? (
          <>
            <Marked>{first.join(" ")}</Marked>{" "}
          </>
        ) : null}
        {pairs.slice(first.length).join(" ")}
      </p>
      <p className="mt-2 mb-2.5 text-small leading-[1.55] text-muted-text">{keyWords(whole, right)}</p>
      <SegmentedChoice
        name="Which bytes are the key"
        choices={[
          { id: "whole", name: "whole text" },
          { id: "decoded", name: "decoded bytes" },
        ]}
        chosen={chosen}
        onChoose={onChoose}
        small
      />
    </NumberedStep>
  );
}

function keyWords(whole: boolean, right: boolean): string {
  const what = whole
    ? "The marked bytes spell whsec_. They are part of the key here."
    : "whsec_ is left out, and the base64 after it is decoded.";
  return right ? `${what} This header wants it so.` : `${what} This header wants the other one.`;
}

/** Step 3: the HMAC itself. */
export function MacStep({ steps }: { steps: Steps }) {
  const groups = steps.macHex.match(/.{8}/g) ?? [];
  return (
    <NumberedStep number={3} title="HMAC-SHA256" aside={`over ${steps.messageBytes} bytes, shown in hex`}>
      <p className="grid w-fit grid-cols-4 gap-x-2 font-mono sm:gap-x-4 text-code leading-[1.75]">
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the eight groups have no other name.
          <span key={place}>{group}</span>
        ))}
      </p>
    </NumberedStep>
  );
}

interface HeaderStepProps {
  readonly steps: Steps;
  readonly reasons: SignatureReasons;
  /** Whether somebody changed the body here. */
  readonly changed: boolean;
}

/** Step 4: what was computed beside what arrived, and the verdict. */
export function HeaderStep({ steps, reasons, changed }: HeaderStepProps) {
  const { reason } = steps;
  return (
    <NumberedStep number={4} title="Header" last>
      <dl className="grid text-small leading-[1.6] text-muted-text [&>dd]:border-b [&>dd]:border-border [&>dd]:py-1.5 [&>dd]:font-mono [&>dd]:text-code [&>dd]:break-all [&>dd]:text-ink">
        <dt>You compute</dt>
        <dd>{steps.computed}</dd>
        <dt className="mt-2">You received</dt>
        <dd>{steps.received}</dd>
      </dl>
      <div role="status" className="mt-4 min-h-20 leading-[1.55]">
        {reason === null ? (
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Pill tone="good">Equal</Pill>
            <span>The delivery is ours, and nothing in it has changed.</span>
          </p>
        ) : (
          <>
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Pill tone="bad">Not equal</Pill>
              <code className="font-medium">{reason}</code>
            </p>
            <p className="mt-2">
              {steps.detail} {changed && reason === "wrong_secret" ? sameToHmac : reasons[reason].remedy}
            </p>
          </>
        )}
      </div>
    </NumberedStep>
  );
}

const sameToHmac = "A changed byte and a wrong secret look alike: an HMAC fits or it does not.";

function Marked({ children }: { children: ReactNode }) {
  return <mark className="rounded-sm bg-peach-200 box-decoration-clone px-1 py-0.5 text-ink">{children}</mark>;
}
