import { webhookExamples } from "#sandbox/contract/webhook-examples.gen.ts";
import { type HeaderPair, inLowerCase, signRequest } from "./sign-request.ts";
import { type Capture, families, rightForm, type Steps, takeSteps } from "./signature-steps.ts";

/** The published secret of the docs. Its 18 bytes are too few for a real one, so nobody can use it by mistake. */
const secret = "whsec_YWxvaGEgZG9jcyBleGFtcGxl";

export interface WorkedExample {
  readonly pairs: readonly HeaderPair[];
  readonly capture: Capture;
  readonly steps: readonly Steps[];
}

/** A request as Aloha would send it, made of the contract's example and signed for real when the page is built. */
export async function workedExample(): Promise<WorkedExample> {
  const event = "post.published";
  const example = webhookExamples[event];
  const body = JSON.stringify(example);
  const pairs = await signRequest({
    body,
    event,
    eventId: String(example.id),
    deliveryId: "dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9",
    timestamp: Number(example.created),
    secret,
  });
  const capture = { body, headers: inLowerCase(pairs), secret };
  return {
    pairs,
    capture,
    steps: await Promise.all(families.map((family) => takeSteps(capture, family, rightForm[family]))),
  };
}
