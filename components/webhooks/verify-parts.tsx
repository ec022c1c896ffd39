import { signatureReasons } from "#sandbox/contract/facts.gen.ts";
import { Sample } from "../docs/sample.tsx";
import { Receivers } from "./receivers.tsx";
import { SignatureStepper } from "./signature-stepper.tsx";
import { workedExample } from "./worked-example.ts";

/** The stepper, with an example that was computed when the page was made. */
async function StepperFigure() {
  const { capture, steps } = await workedExample();
  return (
    <figure className="mt-8 mb-10">
      <SignatureStepper example={capture} exampleSteps={steps} reasons={signatureReasons} />
      <figcaption className="caption">
        <i>Fig. 1</i>
        Change the body, or take the other key, and the last step says which rule broke. The published secret has 18
        bytes. Real ones have 24 or more, so nobody can use this one by mistake.
      </figcaption>
    </figure>
  );
}

/** What the guide to signatures adds to the parts of every guide. */
export const verifyParts = { Receivers, Sample, StepperFigure };
