"use client";

import { useEffect, useId, useState } from "react";
import type { TakeStep } from "../api/take-delivery.ts";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { SegmentedChoice } from "../ui/segmented-choice.tsx";
import { BodyStep, HeaderStep, KeyStep, MacStep } from "./four-steps.tsx";
import { prefillFragment } from "./prefill.ts";
import { captureOf } from "./real-delivery.ts";
import type { SignatureReasons } from "./reason-words.ts";
import {
  type Capture,
  type Family,
  families,
  type KeyForm,
  rightForm,
  type Steps,
  takeSteps,
} from "./signature-steps.ts";

interface SignatureStepperProps {
  readonly example: Capture;
  /** The steps of the example, computed when the page was made: the figure says something before any script runs. */
  readonly exampleSteps: readonly Steps[];
  readonly reasons: SignatureReasons;
}

type Taking =
  | { readonly phase: "example" }
  | { readonly phase: "taking"; readonly step: TakeStep }
  | { readonly phase: "taken"; readonly words: string }
  | { readonly phase: "failed"; readonly detail: string };

const takingWords: Record<TakeStep, string> = {
  workspace: "Making a test workspace",
  looking: "Looking into your catcher",
  webhook: "Making a webhook that leads to it",
  event: "Sending a test event",
  arriving: "Waiting for it to arrive",
};

/** A signature, taken apart: body, key, HMAC, header. Every value is computed in the page from the bytes shown. */
export function SignatureStepper({ example, exampleSteps, reasons }: SignatureStepperProps) {
  const title = useId();
  const [capture, setCapture] = useState(example);
  const [body, setBody] = useState(example.body);
  const [family, setFamily] = useState<Family>("X-Aloha-Signature");
  const [keyForm, setKeyForm] = useState<KeyForm>("whole");
  const [taking, setTaking] = useState<Taking>({ phase: "example" });
  const { steps, broken } = useSteps({ ...capture, body }, family, keyForm, exampleSteps);

  const start = (next: Capture) => {
    setCapture(next);
    setBody(next.body);
    setKeyForm(rightForm[family]);
  };
  const chooseFamily = (next: Family) => {
    setFamily(next);
    setKeyForm(rightForm[next]);
  };
  const take = async () => {
    // Only who presses the button needs this code.
    const { NoDelivery, takeDelivery } = await import("../api/take-delivery.ts");
    try {
      const taken = await takeDelivery((step) => setTaking({ phase: "taking", step }));
      start(await captureOf(taken));
      const { deliveryId, attempt } = taken.caught;
      setTaking({ phase: "taken", words: `Your delivery ${deliveryId}, attempt ${attempt}.` });
    } catch (error) {
      const detail = error instanceof NoDelivery ? error.message : "This page cannot compute signatures here.";
      setTaking({ phase: "failed", detail });
    }
  };

  return (
    <section
      aria-labelledby={title}
      className="rounded-card border border-border bg-elevated px-4 py-6 sm:px-7 sm:py-7"
    >
      <div className="flex flex-wrap items-center justify-between gap-4 border-b border-border pb-6">
        <div id={title}>
          <Eyebrow>Signature, step by step</Eyebrow>
        </div>
        <SegmentedChoice
          name="Header to compute"
          choices={families.map((id) => ({ id, name: id }))}
          chosen={family}
          onChoose={chooseFamily}
        />
      </div>
      {broken ? (
        <p className="mt-6 text-danger">
          This browser offers its cryptography on https and on localhost only. Open the page there, and the steps work.
        </p>
      ) : null}
      <ol className="group/steps">
        <BodyStep steps={steps} body={body} arrived={capture.body} onChange={setBody} />
        <KeyStep steps={steps} secret={capture.secret} chosen={keyForm} onChoose={setKeyForm} />
        <MacStep steps={steps} />
        <HeaderStep steps={steps} reasons={reasons} changed={body !== capture.body} />
      </ol>
      <Foot
        taking={taking}
        onTake={() => void take()}
        link={`/docs/webhooks/debugger${prefillFragment(body, capture.headers)}`}
      />
    </section>
  );
}

/** The steps for what is on the screen. Until they are computed, the last ones stay as they are. */
function useSteps(capture: Capture, family: Family, keyForm: KeyForm, first: readonly Steps[]) {
  const [steps, setSteps] = useState(first.find((one) => one.family === family) as Steps);
  const [broken, setBroken] = useState(false);
  const { body, headers, secret } = capture;
  useEffect(() => {
    let current = true;
    takeSteps({ body, headers, secret }, family, keyForm).then(
      (next) => current && setSteps(next),
      () => current && setBroken(true),
    );
    return () => {
      current = false;
    };
  }, [body, headers, secret, family, keyForm]);
  return { steps, broken };
}

function Foot({ taking, onTake, link }: { taking: Taking; onTake: () => void; link: string }) {
  const busy = taking.phase === "taking";
  const action =
    "inline-flex min-h-11 items-center font-medium text-primary underline underline-offset-4 hover:text-primary-deep aria-disabled:text-muted-text aria-disabled:no-underline";
  return (
    <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 border-t border-border pt-3 text-small sm:-mb-3">
      <p role="status" className={taking.phase === "failed" ? "text-danger" : "text-muted-text"}>
        {footWords(taking)}
      </p>
      <div className="no-js:hidden flex flex-wrap gap-x-6">
        <button type="button" onClick={() => busy || onTake()} aria-disabled={busy || undefined} className={action}>
          {taking.phase === "taken" ? "Take the newest one" : "Use a delivery of mine"}
        </button>
        <a href={link} className={action}>
          Open in the debugger
        </a>
      </div>
    </div>
  );
}

function footWords(taking: Taking): string {
  if (taking.phase === "taking") return `${takingWords[taking.step]} …`;
  if (taking.phase === "taken") return taking.words;
  if (taking.phase === "failed") return taking.detail;
  return "Computed in this page, with a published secret.";
}
