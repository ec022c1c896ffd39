import { examples } from "#sandbox/contract/examples.gen.ts";
import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { answerText, requestText } from "../docs/call-block.md.ts";
import { withoutSecrets } from "../docs/mask-secrets.ts";
import { blocks, json, type LinkTo, plain } from "../twins/markdown.ts";
import { referenceCall } from "./reference-call.ts";
import { stillCall } from "./still-call.ts";

/** The call in code and its answer; then the other examples of the contract. */
export function panelText(operation: Operation, now: number, to: LinkTo): string {
  const prepared = referenceCall(operation, now, undefined, true);
  const { requests, responses } = examples[operation.id];
  const rest = Object.values(requests).slice(prepared ? 1 : 0);
  const answer = Object.values(responses[String(operation.successStatus)] ?? {})[0];
  const written = prepared ? null : stillCall(operation, now, true);
  const still = answer === undefined ? null : blocks(["An answer, as the contract gives it:", masked(answer.value)]);
  return blocks([
    ...(prepared
      ? [requestText(prepared, to), answerText(prepared)]
      : [written ? requestText({ ...written, needs: [] }, to) : null, still]),
    ...rest.flatMap(({ summary, value }) => [`${plain(summary)}:`, masked(value)]),
  ]);
}

function masked(value: unknown): string {
  return json(withoutSecrets(value));
}
